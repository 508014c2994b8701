package org.fazhi.validation.national.filing;

import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** ADR-01: addressed to party committee and government of the next higher level. */
final class UpperLevel implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Addressees> addressees = Addressees.of(exam.report());
        if (addressees.isEmpty()) {
            exam.skip("noAddressees");
        } else {
            exam.body().ifPresent(kind -> judge(exam, kind, addressees.get()));
        }
    }

    private static void judge(Examination exam, BodyKind kind, Addressees addressees) {
        Recipients due = Recipients.of(kind);
        if (!addressees.nameAbove(due.partyAbove())) {
            addressees.missing(exam, "party");
        }
        if (!addressees.nameAbove(due.governmentAbove())) {
            addressees.missing(exam, "government");
        }
    }
}
