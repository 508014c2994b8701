/**
 * Checks reports against rule sets.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation;

import org.jspecify.annotations.NullMarked;
