package org.fazhi.benchmarks.floor;

import org.fazhi.report.Pointer;

/**
 * A fault.
 *
 * @param rule the id of the rule
 * @param pointer the place
 */
public record Fault(String rule, Pointer pointer) {}
