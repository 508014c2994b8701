/** What is timed, each with its peers side by side. */
@NullMarked
package org.fazhi.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
