package org.fazhi.validation.national.wording;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * REF-06: what has been repealed is not cited as current: laws of the time table that ended before the middle of the
 * year, and since 2024 administrative review by the superior department, which the bodies led from above keep.
 */
final class Superseded implements Check {
    private static final Pattern OLD_REVIEW =
            Pattern.compile("向?(?:其|本级|上一级|上级|政府|或者|或|的|、){0,4}(?:上一级|上级)主管部门(?:依法)?(?:申请|提起)(?:行政)?复议");
    private static final Pattern NO_LONGER = Pattern.compile("不再|不能|不得|无需|不必");
    private static final int NEW_REVIEW = 2024;

    private final List<Entry> repealed;

    Superseded(TimeTable table) {
        this.repealed = table.of(TimeTable.Kind.REPEALED);
    }

    @Override
    public Keywords keywords() {
        return Keywords.of(Stream.concat(repealed.stream().map(Entry::term), Stream.of("主管部门"))
                .toList());
    }

    @Override
    public void examine(Examination exam) {
        Written written = Written.of(exam.report());
        if (written.year().isEmpty()) {
            exam.skip("noReportingYear");
            return;
        }
        int year = written.year().get();
        for (Passage passage : exam.passages()) {
            if (!Titles.isDamage(passage)) {
                repealed.stream()
                        .filter(entry -> entry.lastValid()
                                .filter(day -> day.isBefore(LocalDate.of(year, Month.JULY, 1)))
                                .isPresent())
                        .forEach(entry -> look(exam, passage, entry));
                review(exam, passage, year);
            }
        }
    }

    private static void look(Examination exam, Passage passage, Entry entry) {
        for (Excerpt title : Titles.in(passage)) {
            if (Titles.bare(title.words()).equals(entry.term()) && !Written.looksBack(title)) {
                title.finding(exam)
                        .variant("repealed")
                        .evidence(title.words())
                        .actual(title.words())
                        .expected(entry.note())
                        .argument("until", entry.lastValid().orElseThrow().toString())
                        .add();
                return;
            }
        }
    }

    private static void review(Examination exam, Passage passage, int year) {
        boolean mayBeLedFromAbove = exam.body()
                .filter(kind -> kind.equals(BodyKind.DEPARTMENT) || kind.equals(BodyKind.STATE_COUNCIL_DEPT))
                .isPresent();
        Matcher match = OLD_REVIEW.matcher(passage.text());
        if (year >= NEW_REVIEW && !mayBeLedFromAbove && match.find()) {
            Excerpt words = new Excerpt(passage, match.start(), match.end());
            String before = passage.text().substring(Math.max(0, match.start() - 4), match.start());
            if (!Written.looksBack(words) && !NO_LONGER.matcher(before).find()) {
                words.finding(exam)
                        .variant("review")
                        .evidence(words.words())
                        .actual(words.words())
                        .add();
            }
        }
    }
}
