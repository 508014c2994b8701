/** STR: the contents of the report. */
@NullMarked
package org.fazhi.validation.national.contents;

import org.jspecify.annotations.NullMarked;
