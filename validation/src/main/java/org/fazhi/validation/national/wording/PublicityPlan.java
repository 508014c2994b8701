package org.fazhi.validation.national.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * EDU-01: the five-year plan of legal publicity spoken of is that of the year: 七五 2016–2020, 八五 2021–2025, 九五
 * 2026–2030. Looking back on an old plan and preparing a new one is no fault; a plan comes to its end but once, at the
 * latest the year after.
 */
final class PublicityPlan implements Check {
    private static final String QUOTED = "(?<!十)[“\"「『‘]?%s[”\"」』’]?\\s?(?:全民|全社会)?(?:普法|法治宣传|法宣)";
    private static final String SPELT = "%s(?:法治宣传|普法|规划)";

    private final Map<Entry, Pattern> plans = new LinkedHashMap<>();

    PublicityPlan(TimeTable table) {
        for (Entry entry : table.of(TimeTable.Kind.PUBLICITY)) {
            StringBuilder any = new StringBuilder(QUOTED.formatted(entry.term()));
            entry.names().stream().skip(1).forEach(name -> any.append('|').append(SPELT.formatted(name)));
            plans.put(entry, Pattern.compile(any.toString()));
        }
    }

    @Override
    public Keywords keywords() {
        return Keywords.of(
                plans.keySet().stream().flatMap(plan -> plan.names().stream()).toList());
    }

    @Override
    public void examine(Examination exam) {
        Written written = Written.of(exam.report());
        if (written.year().isEmpty()) {
            exam.skip("noReportingYear");
            return;
        }
        for (Passage passage : exam.passages()) {
            if (!Titles.isDamage(passage)) {
                plans.forEach((plan, pattern) -> look(exam, written, passage, plan, pattern));
            }
        }
    }

    private static void look(Examination exam, Written written, Passage passage, Entry plan, Pattern pattern) {
        Matcher match = pattern.matcher(passage.text());
        while (match.find()) {
            Excerpt words = new Excerpt(passage, match.start(), match.end());
            Optional<String> fault = fault(written, words, plan);
            if (fault.isPresent()) {
                words.finding(exam)
                        .variant(fault.get())
                        .evidence(words.words())
                        .actual(plan.term())
                        .argument("from", Integer.toString(plan.inForceFrom().getYear()))
                        .argument("until", Integer.toString(lastYear(plan)))
                        .add();
                return;
            }
        }
    }

    private static Optional<String> fault(Written written, Excerpt words, Entry plan) {
        int year = written.yearOf(words.passage()).orElseThrow();
        if (year > lastYear(plan)) {
            boolean past = written.year().orElseThrow() <= lastYear(plan) + 1
                    ? Written.looksBack(words)
                    : Written.looksFarBack(words);
            return past ? Optional.empty() : Optional.of("expired");
        }
        boolean early = year < plan.inForceFrom().getYear()
                ? written.on().isEmpty() || written.isBefore(plan.knownSince())
                : !Written.isPlan(words.passage()) && written.isBefore(plan.knownSince());
        return early && !Written.prepares(words) ? Optional.of("early") : Optional.empty();
    }

    private static int lastYear(Entry plan) {
        return plan.lastValid().orElseThrow().getYear();
    }
}
