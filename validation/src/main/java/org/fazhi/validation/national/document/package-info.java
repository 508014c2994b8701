/** TTL and SIG: the report as an official document. */
@NullMarked
package org.fazhi.validation.national.document;

import org.jspecify.annotations.NullMarked;
