/** The command line {@code fazhi}: a thin shell over the library. */
@NullMarked
package org.fazhi.examples.cli;

import org.jspecify.annotations.NullMarked;
