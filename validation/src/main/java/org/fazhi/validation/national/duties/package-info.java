/** FRP: the duties of the first responsible persons. */
@NullMarked
package org.fazhi.validation.national.duties;

import org.jspecify.annotations.NullMarked;
