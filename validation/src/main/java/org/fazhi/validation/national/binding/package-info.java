/** Which figures of a report hang together, and which rule answers for them. */
@NullMarked
package org.fazhi.validation.national.binding;

import org.jspecify.annotations.NullMarked;
