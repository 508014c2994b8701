/** What the families share in reading texts. */
@NullMarked
package org.fazhi.validation.national.text;

import org.jspecify.annotations.NullMarked;
