/**
 * Rule sets and accepted findings written as files (规则集文件、核准文件), in YAML and so in JSON too. Start at
 * {@link org.fazhi.validation.file.RuleSetFile} and {@link org.fazhi.validation.file.AcceptedFindings}.
 *
 * <p>A file holds data only: no code, no regular expression, no object of the program is made from it. Its size, depth
 * and number of values are limited, so that a hostile file costs no more than a sound one.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation.file;

import org.jspecify.annotations.NullMarked;
