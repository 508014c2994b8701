/**
 * Results of checks in the formats of others: HTML for officials, SARIF for tools, CSV for spreadsheets, Markdown and
 * text for people. One class a format.
 */
@NullMarked
package org.fazhi.output;

import org.jspecify.annotations.NullMarked;
