/** PII: what must not stand in a report that is published. */
@NullMarked
package org.fazhi.validation.national.sensitive;

import org.jspecify.annotations.NullMarked;
