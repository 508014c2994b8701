/**
 * The rules as a constraint of Jakarta Bean Validation: {@link org.fazhi.validation.bean.ConformsTo} on a report that
 * an application receives, returns or holds.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.validation.bean;

import org.jspecify.annotations.NullMarked;
