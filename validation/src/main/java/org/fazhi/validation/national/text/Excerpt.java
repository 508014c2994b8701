package org.fazhi.validation.national.text;

import org.fazhi.report.Span;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.Passage;

/** A stretch of a passage, to point at just that stretch. */
public record Excerpt(Passage passage, int start, int end) {
    public String words() {
        return passage.text().substring(start, end);
    }

    /** A finding at this place; with its own span where the passage stands in the original text word for word. */
    public FindingDraft finding(Examination exam) {
        FindingDraft draft = exam.finding(passage);
        passage.span()
                .filter(span ->
                        span.getEnd() - span.getStart() == passage.text().length())
                .ifPresent(span -> draft.span(Span.of(span.getStart() + start, span.getStart() + end)));
        return draft;
    }
}
