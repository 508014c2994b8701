/** Small programs that embed the library. */
@NullMarked
package org.fazhi.examples;

import org.jspecify.annotations.NullMarked;
