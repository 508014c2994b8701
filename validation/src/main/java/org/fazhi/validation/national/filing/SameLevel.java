package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * ADR-02: a government of county level or above also reports to party committee and standing committee of its own
 * level. The report it makes jointly with its party committee goes upwards only.
 */
final class SameLevel implements Check {
    private static final List<String> CITY_COMMITTEE = List.of("市委");

    @Override
    public void examine(Examination exam) {
        Optional<Addressees> addressees = Addressees.of(exam.report());
        if (addressees.isEmpty()) {
            exam.skip("noAddressees");
        } else if (isJoint(exam)) {
            exam.notApplicable("jointReport");
        } else {
            exam.body().ifPresent(kind -> judge(exam, kind, addressees.get()));
        }
    }

    private static boolean isJoint(Examination exam) {
        return exam.report().getIssuers().stream()
                .map(Issuer::getKind)
                .anyMatch(Optional.of(BodyKind.PARTY_COMMITTEE)::equals);
    }

    private static void judge(Examination exam, BodyKind kind, Addressees addressees) {
        boolean cityOfCountyLevel = Addressees.issuerNames(exam.report()).anyMatch(name -> name.endsWith("市"));
        if (!addressees.name(Recipients.of(kind).partyBeside())
                && !(cityOfCountyLevel && addressees.name(CITY_COMMITTEE))) {
            addressees.missing(exam, "party");
        }
        if (!addressees.name(Recipients.CONGRESS)) {
            addressees.missing(exam, "congress");
        }
    }
}
