/**
 * The annual rule-of-law government report (法治政府建设年度报告) as immutable values. Start at {@link org.fazhi.report.Report}.
 *
 * <p>Every value of the model has a builder, value equality, and constraints of Jakarta Bean Validation on its getters;
 * small values and codes have a factory {@code of}. Lists and maps keep their order, cannot be changed, and are never
 * null. Equality is that of what is printed: 99 and 99.0 are different values.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.report;

import org.jspecify.annotations.NullMarked;
