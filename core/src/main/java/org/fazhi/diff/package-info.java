/**
 * What changed from one report to another and from one result to another, as immutable values. Start at
 * {@link org.fazhi.diff.ReportDiff} and {@link org.fazhi.diff.ResultDiff}.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.diff;

import org.jspecify.annotations.NullMarked;
