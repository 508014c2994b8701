/** DAT and ADR: submission and publication. */
@NullMarked
package org.fazhi.validation.national.filing;

import org.jspecify.annotations.NullMarked;
