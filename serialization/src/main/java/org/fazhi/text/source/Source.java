package org.fazhi.text.source;

import java.util.List;
import java.util.Map;
import org.fazhi.report.Damage;
import org.fazhi.report.Span;

/**
 * The clean text of a document: no marks of a markup language, one line feed where a line ends.
 *
 * @param text the text with its origin
 * @param headings the lines its markup calls headings
 * @param page what the page says of itself in its head, by name in lower case; empty unless the document was HTML
 * @param damage marks that remained in the text and were taken out
 * @param furniture stretches of the page that were left out
 * @param fromPage whether the document was HTML, where furniture is in its place
 */
public record Source(
        MappedText text,
        HeadingMarks headings,
        Map<String, String> page,
        List<Damage> damage,
        List<Span> furniture,
        boolean fromPage) {}
