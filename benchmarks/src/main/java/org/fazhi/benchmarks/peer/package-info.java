/** The peers: what others use for the same work. */
@NullMarked
package org.fazhi.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
