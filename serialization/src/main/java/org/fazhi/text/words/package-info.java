/** The tables of words the reader of published text goes by. */
@NullMarked
package org.fazhi.text.words;

import org.jspecify.annotations.NullMarked;
