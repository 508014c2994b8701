/** The style shared by every value of the library. Not API: the package is not exported. */
@ValueStyle
@NullMarked
package org.fazhi;

import org.jspecify.annotations.NullMarked;
