/** From text to paragraphs, frame and outline. */
@NullMarked
package org.fazhi.text.outline;

import org.jspecify.annotations.NullMarked;
