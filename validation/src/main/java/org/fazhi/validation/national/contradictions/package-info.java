/** CON: what one part of a report says and another refutes. */
@NullMarked
package org.fazhi.validation.national.contradictions;

import org.jspecify.annotations.NullMarked;
