/**
 * The structure of the data: the constraints of Jakarta Bean Validation that stand on the model, as a validator factory
 * and as a rule.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation.structure;

import org.jspecify.annotations.NullMarked;
