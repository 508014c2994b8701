package org.fazhi.validation.national.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.national.text.PassageCheck;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/** REF-02: the Outline and other national plans are named rightly, with both years, a dash and 年. */
final class PlanNames implements PassageCheck {
    private static final Pattern LEGAL_SYSTEM = Pattern.compile("法制政府");
    private static final Pattern SHORTENED = Pattern.compile("《(法治政府(?:实施纲要|建设纲要|建设实施纲领))[^《》]{0,20}》");
    private static final Pattern LOST_DASH = Pattern.compile("[（(]20\\d{2}\\s?20\\d{2}年[）)]");

    private final List<Entry> plans;

    PlanNames(TimeTable table) {
        this.plans = table.of(TimeTable.Kind.PLAN);
    }

    @Override
    public Keywords keywords() {
        return Keywords.of(Stream.concat(
                        plans.stream().map(Entry::stem),
                        Stream.of("法制政府", "法治政府实施纲要", "法治政府建设纲要", "法治政府建设实施纲领", "（20", "(20"))
                .toList());
    }

    @Override
    public void look(Examination exam, Passage passage) {
        if (!Titles.isDamage(passage)) {
            find(exam, passage, LEGAL_SYSTEM, "legalSystem", 0);
            find(exam, passage, SHORTENED, "shortened", 1);
            find(exam, passage, LOST_DASH, "lostDash", 0);
            PlanMention.in(passage, plans).forEach(mention -> judge(exam, mention));
        }
    }

    private static void find(Examination exam, Passage passage, Pattern pattern, String variant, int group) {
        Matcher match = pattern.matcher(passage.text());
        if (match.find()) {
            report(exam, new Excerpt(passage, match.start(group), match.end(group)), variant, Severity.WARNING);
        }
    }

    private void judge(Examination exam, PlanMention mention) {
        if (!mention.hasDash()) {
            if (!mention.hasYear()) {
                report(exam, mention.place(), "lostDash", Severity.WARNING);
            }
        } else if (!mention.hasYear()) {
            report(exam, mention.place(), "noYear", Severity.WARNING);
        } else if (!mention.isLocal() && mention.entry(plans).isEmpty()) {
            boolean later = mention.isAfterAll(plans);
            report(exam, mention.place(), later ? "later" : "years", later ? Severity.INFO : Severity.WARNING);
        }
    }

    private static void report(Examination exam, Excerpt words, String variant, Severity severity) {
        words.finding(exam)
                .variant(variant)
                .severity(severity)
                .evidence(words.words())
                .actual(words.words())
                .add();
    }
}
