/** The instruments the national rules rest on. */
@NullMarked
package org.fazhi.validation.national.law;

import org.jspecify.annotations.NullMarked;
