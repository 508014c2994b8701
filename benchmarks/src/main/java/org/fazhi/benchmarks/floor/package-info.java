/**
 * The checks of structure and of all rules that look at data, written out by hand as plain Java: the floor that the
 * rule engine is measured against. It gives the ids and places of what it finds, no texts.
 */
@NullMarked
package org.fazhi.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
