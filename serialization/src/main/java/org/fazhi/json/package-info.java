/**
 * Reads and writes reports as JSON.
 *
 * <p>This package is public API.
 */
@NullMarked
package org.fazhi.json;

import org.jspecify.annotations.NullMarked;
