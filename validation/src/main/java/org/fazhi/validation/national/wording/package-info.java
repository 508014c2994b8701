/** REF, EDU, CLN: names, dates and numbers of what is cited, and a clean text. */
@NullMarked
package org.fazhi.validation.national.wording;

import org.jspecify.annotations.NullMarked;
