/** What the families share in judging bodies. */
@NullMarked
package org.fazhi.validation.national.bodies;

import org.jspecify.annotations.NullMarked;
