package org.fazhi.text.figure;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.Figure;
import org.fazhi.report.Span;

/**
 * The numbers of a text.
 *
 * @param figures in printed order
 * @param bonds how they hang together
 * @param mentions what each number counts, in the same order
 * @param unclear digits of which it is not known what they are
 */
public record Found(List<Number> figures, List<Bond> bonds, List<Mention> mentions, List<Span> unclear) {
    /**
     * A number of the text.
     *
     * @param figure the figure, without id and section
     * @param area the area it speaks of by its own words
     * @param start where its digits begin in the text
     */
    public record Number(Figure figure, Optional<Area> area, int start) {}
}
