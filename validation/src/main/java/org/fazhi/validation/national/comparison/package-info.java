/** SIM and YOY: a report beside that of the year before and those of other bodies. */
@NullMarked
package org.fazhi.validation.national.comparison;

import org.jspecify.annotations.NullMarked;
