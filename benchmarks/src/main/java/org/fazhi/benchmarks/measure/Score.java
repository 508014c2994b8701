package org.fazhi.benchmarks.measure;

/**
 * What one fork measured.
 *
 * @param value the median of its iterations: microseconds, or operations a second
 * @param bytes allocated by one operation
 */
record Score(double value, double bytes) {}
