package org.fazhi.validation.national.duties;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Pointer;
import org.fazhi.report.Standing;
import org.fazhi.report.YearEndReport;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * FRP-05: since 2021 the heads report on the rule of law at the end of the year (述法), and the report mentions it, in
 * its data or in its words. That it is still to come does not count.
 */
final class YearEndReportTold implements Check {
    private static final Pointer PLACE = Pointer.ROOT.child("firstResponsible").child("yearEndReport");
    private static final List<String> WORDS = List.of("述法", "述职");

    @Override
    public Keywords keywords() {
        return Keywords.of(WORDS);
    }

    @Override
    public void examine(Examination exam) {
        Optional<YearEndReport> told = exam.report().getFirstResponsible().flatMap(FirstResponsible::getYearEndReport);
        if (Duties.of(exam.report()).isEmpty()) {
            exam.skip("noDuties");
        } else if (told.isEmpty() && !isWorded(exam)) {
            exam.finding(PLACE).variant("missing").add();
        } else if (told.filter(YearEndReportTold::isPlanned).isPresent()) {
            exam.finding(PLACE.child("standing")).variant("planned").add();
        }
    }

    private static boolean isPlanned(YearEndReport report) {
        return report.getStanding().equals(Standing.PLANNED);
    }

    private static boolean isWorded(Examination exam) {
        for (Passage passage : exam.passages()) {
            if (WORDS.stream().anyMatch(passage.text()::contains)) {
                return true;
            }
        }
        return false;
    }
}
