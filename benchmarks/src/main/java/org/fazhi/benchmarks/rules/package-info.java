/** Validators with a part of the rules: those that look at data, and those that look for words. */
@NullMarked
package org.fazhi.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
