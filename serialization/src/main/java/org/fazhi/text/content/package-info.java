/** What a report says besides its numbers: shortcomings, plan, duties, mechanisms, citations. */
@NullMarked
package org.fazhi.text.content;

import org.jspecify.annotations.NullMarked;
