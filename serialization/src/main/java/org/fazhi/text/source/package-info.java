/** From bytes to clean text that knows where each of its characters came from. */
@NullMarked
package org.fazhi.text.source;

import org.jspecify.annotations.NullMarked;
