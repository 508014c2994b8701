/**
 * Checks reports against rule sets. Start at {@link org.fazhi.validation.ReportValidator}.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation;

import org.jspecify.annotations.NullMarked;
