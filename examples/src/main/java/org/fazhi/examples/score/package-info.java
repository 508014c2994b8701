/** Measures the reader of published text against annotated reports. */
@NullMarked
package org.fazhi.examples.score;

import org.jspecify.annotations.NullMarked;
