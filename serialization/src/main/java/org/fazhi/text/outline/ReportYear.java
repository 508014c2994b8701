package org.fazhi.text.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.report.PartKind;

/**
 * The year reported on: that of the title, unless all else that names a year speaks against it: preamble, headings, a
 * plan for the year after, a signature of the year after.
 */
final class ReportYear {
    private static final int ENOUGH = 2;

    private final Map<Integer, Integer> votes = new TreeMap<>();

    private ReportYear() {}

    static Optional<Integer> of(
            Optional<Integer> titled,
            Optional<Integer> preamble,
            List<Draft> top,
            PartWords words,
            Optional<LocalDate> signed) {
        ReportYear year = new ReportYear();
        preamble.ifPresent(year::vote);
        signed.ifPresent(day -> year.vote(day.getYear() - 1));
        top.forEach(chapter -> chapter.heading.ifPresent(heading -> year.heading(heading, words)));
        Optional<Integer> most = year.most();
        boolean against = titled.isPresent()
                && most.isPresent()
                && !year.votes.containsKey(titled.get())
                && year.votes.getOrDefault(most.get(), 0) >= ENOUGH;
        return against ? most : titled.or(() -> preamble).or(() -> most);
    }

    private void heading(String heading, PartWords words) {
        boolean plan = words.of(heading).filter(PartKind.NEXT_PLAN::equals).isPresent();
        Titles.year(heading).ifPresent(year -> vote(plan ? year - 1 : year));
    }

    private void vote(int year) {
        votes.merge(year, 1, Integer::sum);
    }

    private Optional<Integer> most() {
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
