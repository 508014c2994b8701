package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * DAT-04: the date under the signature is not after publication, and not within the reporting year when the report
 * counts what happened in the whole year.
 */
final class DatesInOrder implements Check {
    private static final Pointer PLACE = Pointer.ROOT.child("frame").child("documentDate");

    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> signed = exam.report().getFrame().flatMap(Frame::getDocumentDate);
        Optional<LocalDate> published = exam.report().getFrame().flatMap(Frame::getPublishedOn);
        Optional<Integer> year = exam.report().getReportingYear();
        if (signed.isEmpty() || published.isEmpty() && year.isEmpty()) {
            exam.skip("noDate");
        } else {
            LocalDate day = signed.get();
            published.filter(day::isAfter).ifPresent(when -> afterPublication(exam, day, when));
            year.filter(reported -> day.getYear() <= reported && countsWholeYear(exam))
                    .ifPresent(reported -> withinYear(exam, day, reported));
        }
    }

    private static boolean countsWholeYear(Examination exam) {
        return exam.index().figures().stream()
                .map(Located::value)
                .anyMatch(figure -> figure.getPeriod().isEmpty() && isFlow(figure));
    }

    private static boolean isFlow(Figure figure) {
        return figure.getNature().equals(Optional.of(Nature.FLOW));
    }

    private static void afterPublication(Examination exam, LocalDate signed, LocalDate published) {
        exam.finding(PLACE)
                .variant("published")
                .expected("≤ " + published)
                .actual(signed.toString())
                .argument("published", published.toString())
                .add();
    }

    private static void withinYear(Examination exam, LocalDate signed, int year) {
        exam.finding(PLACE)
                .variant("year")
                .severity(Severity.WARNING)
                .actual(signed.toString())
                .argument("year", Integer.toString(year))
                .add();
    }
}
