package org.fazhi.validation.rule;

import java.util.Optional;
import org.fazhi.report.PartKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Span;

/**
 * A stretch of words of a report (一段文字): a heading, a paragraph, the summary of an item, the printed phrase of a
 * figure.
 *
 * @param text the words, as they stand in the report
 * @param pointer where they stand
 * @param part the statutory part they belong to; empty for the frame and for what belongs to none. Task areas belong to
 *     the achievements
 * @param span where the whole value stands in the original text; empty unless the report was read from a text
 */
public record Passage(String text, Pointer pointer, Optional<PartKind> part, Optional<Span> span) {}
