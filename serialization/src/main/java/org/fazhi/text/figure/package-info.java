/** The numbers of a text: which of its digits count something, and what. */
@NullMarked
package org.fazhi.text.figure;

import org.jspecify.annotations.NullMarked;
