package org.fazhi.text.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.outline.Dates;

/**
 * The day the yearly enforcement statistics (行政执法统计年报) were published: a full date in the sentence that tells of it.
 */
public final class StatisticsReader {
    private static final int AROUND = 80;
    private static final String STOPS = "。；;\n";
    private static final Pattern DATA = Pattern.compile("执法(?:数据|统计|情况)|统计(?:年报|数据)|年度数据");
    private static final Pattern ENFORCEMENT = Pattern.compile("执法|处罚");
    private static final Pattern PUBLISHED = Pattern.compile("公布|公开|公示|发布");

    private StatisticsReader() {}

    /** The day in a text, where it is one of the year after the one reported on. */
    public static Optional<LocalDate> publishedOn(String text, Optional<Integer> year) {
        Matcher data = DATA.matcher(text);
        while (data.find()) {
            String said = sentence(text, data.start(), data.end());
            boolean told =
                    ENFORCEMENT.matcher(said).find() && PUBLISHED.matcher(said).find();
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
