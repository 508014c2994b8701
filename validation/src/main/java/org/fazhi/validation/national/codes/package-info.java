/** COD: the codes of the bodies that report. */
@NullMarked
package org.fazhi.validation.national.codes;

import org.jspecify.annotations.NullMarked;
