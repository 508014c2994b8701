/**
 * What rules are made of: {@link org.fazhi.validation.rule.Check}, {@link org.fazhi.validation.rule.Rule},
 * {@link org.fazhi.validation.rule.RuleSet}. Start at {@link org.fazhi.validation.rule.RuleSet} to write your own.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation.rule;

import org.jspecify.annotations.NullMarked;
