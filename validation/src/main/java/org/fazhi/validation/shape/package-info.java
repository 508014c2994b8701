/** Checks of common shapes: limits, sums, shares, bounds, words. Rules of one shape are one class and data. */
@NullMarked
package org.fazhi.validation.shape;

import org.jspecify.annotations.NullMarked;
