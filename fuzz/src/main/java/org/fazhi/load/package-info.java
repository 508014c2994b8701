/** Whether one validator bears many threads and many reports. A program to run, {@code config/load}. */
@NullMarked
package org.fazhi.load;

import org.jspecify.annotations.NullMarked;
