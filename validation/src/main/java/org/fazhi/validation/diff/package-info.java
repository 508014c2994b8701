/**
 * Compares two reports and two results. The one door is {@link org.fazhi.validation.diff.Comparison}.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation.diff;

import org.jspecify.annotations.NullMarked;
