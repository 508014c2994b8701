/** ENF, MED, PET, REV, LIT, DEC, DOC, INF: what the law of the single fields of work says of the data. */
@NullMarked
package org.fazhi.validation.national.work;

import org.jspecify.annotations.NullMarked;
