/** NUM: what arithmetic and the figures themselves say. */
@NullMarked
package org.fazhi.validation.national.numbers;

import org.jspecify.annotations.NullMarked;
