/**
 * What is found in a report, and the rules that find it, as immutable values. Start at
 * {@link org.fazhi.finding.ValidationResult}.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.finding;

import org.jspecify.annotations.NullMarked;
