/**
 * How alike two reports are in body, year and words. Shared by the rules SIM and the comparison of reports; not API.
 */
@NullMarked
package org.fazhi.validation.likeness;

import org.jspecify.annotations.NullMarked;
