package org.fazhi.validation.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fazhi.report.Cause;
import org.fazhi.report.Duty;
import org.fazhi.report.Located;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Printed;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Statement;

/**
 * The running words of a report: the texts of its sections, statements, duties, shortcomings, causes and arrangements.
 * Headings, names and titles are left out, since sound reports share them.
 */
public final class Wording {
    /** Five characters are longer than nearly every Chinese word, and shorter than a clause. */
    private static final int SHINGLE = 5;

    private final Neutral neutral;
    private final List<String> texts;
    private final int length;
    private final Shingles shingles;

    private Wording(Report report, List<String> texts) {
        this.neutral = Neutral.of(report);
        this.texts = texts;
        List<String> plain = texts.stream().map(neutral::of).toList();
        this.length = plain.stream().mapToInt(String::length).sum();
        this.shingles = Shingles.of(plain, SHINGLE);
    }

    public static Wording of(ReportIndex index) {
        List<String> texts = new ArrayList<>();
        index.sections().stream()
                .map(section -> section.value().getText())
                .flatMap(Optional::stream)
                .forEach(texts::add);
        texts.addAll(of(index, value -> true));
        return new Wording(index.report(), texts);
    }

    /** What some of the statements and items of a report say. */
    static List<String> of(ReportIndex index, Predicate<Printed> chosen) {
        List<String> texts = new ArrayList<>();
        index.printed().stream().map(Located::value).filter(chosen).forEach(value -> {
            if (value instanceof Statement found) {
                texts.add(found.getSummary());
            } else if (value instanceof Shortcoming found) {
                texts.add(found.getSummary());
            } else if (value instanceof Cause found) {
                texts.add(found.getSummary());
            } else if (value instanceof PlanItem found) {
                texts.add(found.getSummary());
            } else if (value instanceof Duty found) {
                texts.add(found.getSummary());
                texts.addAll(found.getEvents());
            }
        });
        return texts;
    }

    /** Whether there are too few words to tell a copy from a likeness. */
    public boolean isShorterThan(int characters) {
        return length < characters;
    }

    /** How much of the words of both is common to both, in whole percent. */
    public int similarity(Wording other) {
        return shingles.similarity(other.shingles);
    }

    /** The longest text that the other report has too, but for names and numbers. */
    public Optional<String> longestIn(Wording other) {
        return texts.stream()
                .filter(text -> other.shingles.holdAll(neutral.of(text)))
                .max(Comparator.comparingInt(String::length));
    }
}
