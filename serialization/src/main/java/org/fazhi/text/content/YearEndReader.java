package org.fazhi.text.content;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.PartKind;
import org.fazhi.report.Standing;
import org.fazhi.report.YearEndReport;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** What is said of the heads' year-end report on the rule of law (述法). */
public final class YearEndReader {
    private static final Words REPORTS = Tables.words("duties", "yearend");
    private static final Words DONE = Tables.words("duties", "yearenddone");

    private YearEndReader() {}

    /** The firmest of what the chapters say of it. */
    public static Optional<YearEndReport> read(List<Chapter> chapters) {
        Optional<YearEndReport> best = Optional.empty();
        for (Chapter chapter :
                chapters.stream().flatMap(Chapter::withDescendants).toList()) {
            for (Passage passage : chapter.passages()) {
                best = firmer(best, in(chapter, passage.text()));
            }
        }
        return best;
    }

    private static Optional<YearEndReport> firmer(Optional<YearEndReport> one, Optional<YearEndReport> other) {
        boolean firmer = other.isPresent() && (one.isEmpty() || rank(other.get()) > rank(one.get()));
        return firmer ? other : one;
    }

    private static int rank(YearEndReport report) {
        if (report.getStanding().equals(Standing.EXISTS)) {
            return 3;
        }
        return report.getStanding().equals(Standing.CLAIMED) ? 2 : 1;
    }

    private static Optional<YearEndReport> in(Chapter chapter, MappedText text) {
        if (!REPORTS.in(text.text()) || chapter.part().equals(PartKind.SHORTCOMINGS)) {
            return Optional.empty();
        }
        return Sentences.clauses(text).stream()
                .filter(sentence -> REPORTS.in(sentence.text()))
                .findFirst()
                .map(sentence -> YearEndReport.builder()
                        .standing(standing(chapter, sentence.text()))
                        .summary(Sentences.withoutStop(sentence.text()))
                        .section(chapter.id())
                        .span(sentence.span())
                        .build());
    }

    private static Standing standing(Chapter chapter, String sentence) {
        if (chapter.part().equals(PartKind.NEXT_PLAN)) {
            return Standing.PLANNED;
        }
        return DONE.in(sentence) ? Standing.EXISTS : Standing.CLAIMED;
    }
}
