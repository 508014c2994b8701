/** Providers as a third party's jar has them; tests load them from a class loader of their own. */
@NullMarked
package org.fazhi.validation.offered;

import org.jspecify.annotations.NullMarked;
