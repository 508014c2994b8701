/** Programs that are timed as whole processes. */
@NullMarked
package org.fazhi.benchmarks.process;

import org.jspecify.annotations.NullMarked;
