package org.fazhi.text.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.outline.Dates;

/** A paper due each year of which a report may tell the day it was published: a full date in the sentence on it. */
public enum YearlyPaper {
    /** The enforcement statistics (行政执法统计年报). */
    ENFORCEMENT_STATISTICS("执法(?:数据|统计|情况)|统计(?:年报|数据)|年度数据", "执法|处罚"),
    /** The report on information disclosure (政府信息公开工作年度报告). */
    DISCLOSURE_REPORT("信息公开(?:工作)?(?:年度报告|年报)", "公开");

    private static final int AROUND = 80;
    private static final String STOPS = "。；;\n";
    private static final Pattern PUBLISHED = Pattern.compile("公布|公开|公示|发布");

    private final Pattern name;
    private final Pattern subject;

    YearlyPaper(String name, String subject) {
        this.name = Pattern.compile(name);
        this.subject = Pattern.compile(subject);
    }

    /** The day in a text, where it is one of the year after the one reported on. */
    public Optional<LocalDate> publishedOn(String text, Optional<Integer> year) {
        Matcher named = name.matcher(text);
        while (named.find()) {
            String said = sentence(text, named.start(), named.end());
            boolean told =
                    subject.matcher(said).find() && PUBLISHED.matcher(said).find();
            Optional<LocalDate> day = told ? Dates.firstIn(said) : Optional.empty();
            if (day.filter(on -> year.filter(of -> on.getYear() == of + 1).isPresent())
                    .isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static String sentence(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < AROUND && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < AROUND && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
