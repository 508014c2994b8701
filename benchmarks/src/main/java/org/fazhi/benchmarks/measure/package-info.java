/** Runs the measurements side by side, and makes ratios, tables and plots of them. */
@NullMarked
package org.fazhi.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
