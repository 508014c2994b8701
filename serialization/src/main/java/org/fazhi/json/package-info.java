/**
 * Reads and writes reports as JSON; {@link org.fazhi.json.ReportJson} is the one door.
 *
 * <p>This package is public API.
 */
@NullMarked
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true)
package org.fazhi.json;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
