/**
 * The national rule sets that come with the library. Start at {@link org.fazhi.validation.national.NationalRuleSets}.
 *
 * <p>This package is public API; the single checks are not.
 */
@NullMarked
package org.fazhi.validation.national;

import org.jspecify.annotations.NullMarked;
