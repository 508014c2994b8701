package org.fazhi.validation.diff;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.diff.PeriodKind;
import org.fazhi.report.Period;

/**
 * The time a figure speaks of, as it is repeated the next year: 截至2023年底 and 截至2024年底 are the same; so are the first
 * halves of the two reporting years.
 */
record When(PeriodKind kind, String mark) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}+");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年|全年|年内|一年来|今年全年)(?:以来|来|度|内)?");
    private static final When REPORTING_YEAR = new When(PeriodKind.REPORTING_YEAR, "");

    static When of(Optional<Period> period, Optional<Integer> reportingYear) {
        return period.map(stated -> of(stated, reportingYear)).orElse(REPORTING_YEAR);
    }

    private static When of(Period period, Optional<Integer> reportingYear) {
        Optional<LocalDate> first = period.getFirstDay();
        Optional<LocalDate> last = period.getLastDay();
        if (first.isPresent() && last.isPresent()) {
            return between(first.get(), last.get(), reportingYear.orElse(0));
        } else if (last.isPresent()) {
            return new When(PeriodKind.UP_TO_DAY, MonthDay.from(last.get()).toString());
        } else if (first.isPresent()) {
            return new When(PeriodKind.FROM_DAY, MonthDay.from(first.get()).toString());
        }
        return period.getPrinted().map(words -> inWords(words, reportingYear)).orElse(REPORTING_YEAR);
    }

    private static When inWords(String words, Optional<Integer> reportingYear) {
        String told = reportingYear.map(year -> words.replace(year + "年", "今年")).orElse(words);
        return THIS_YEAR.matcher(told).matches()
                ? REPORTING_YEAR
                : new When(PeriodKind.IN_WORDS, NUMBER.matcher(words).replaceAll("0"));
    }

    private static When between(LocalDate first, LocalDate last, int year) {
        boolean whole =
                first.equals(LocalDate.of(first.getYear(), 1, 1)) && last.equals(LocalDate.of(first.getYear(), 12, 31));
        return whole && first.getYear() == year
                ? REPORTING_YEAR
                : new When(PeriodKind.BETWEEN_DAYS, day(first, year) + "/" + day(last, year));
    }

    private static String day(LocalDate day, int year) {
        return day.getYear() - year + " " + MonthDay.from(day);
    }
}
