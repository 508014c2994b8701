/** What holds for every input, as targets of a fuzzer. Each takes bytes and throws when something does not hold. */
@NullMarked
package org.fazhi.fuzz;

import org.jspecify.annotations.NullMarked;
