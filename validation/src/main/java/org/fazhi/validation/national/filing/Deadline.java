package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import org.fazhi.finding.Severity;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Examination;

/**
 * Something is due before a day (某日之前). Whether the day itself is still in time is not settled, so that is found more
 * mildly.
 */
record Deadline(LocalDate due, Severity late) {
    /**
     * Where only the date of the document is known: nothing was done before it; whether in time, an early one does not
     * say.
     */
    void judgeDated(Examination exam, LocalDate dated, String unknown) {
        if (dated.isAfter(due)) {
            exam.finding(Pointer.ROOT.child("frame").child("documentDate"))
                    .variant("dated")
                    .severity(late)
                    .expected(due.toString())
                    .actual(dated.toString())
                    .add();
        } else {
            exam.skip(unknown);
        }
    }

    void judge(Examination exam, String member, LocalDate day) {
        if (!day.isBefore(due)) {
            boolean doubtful = day.equals(due);
            exam.finding(Pointer.ROOT.child("frame").child(member))
                    .variant(doubtful ? "sameDay" : "late")
                    .severity(doubtful ? Severity.WARNING : late)
                    .expected(due.toString())
                    .actual(day.toString())
                    .add();
        }
    }
}
