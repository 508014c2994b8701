/** What is measured with: the five real reports, sound ones of any size, published texts, files of many lines. */
@NullMarked
package org.fazhi.benchmarks.document;

import org.jspecify.annotations.NullMarked;
