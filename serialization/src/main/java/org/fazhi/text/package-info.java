/**
 * Reads the published text of a report; {@link org.fazhi.text.ReportText} is the one door.
 *
 * <p>This package is public API; the packages below it are not.
 */
@NullMarked
package org.fazhi.text;

import org.jspecify.annotations.NullMarked;
