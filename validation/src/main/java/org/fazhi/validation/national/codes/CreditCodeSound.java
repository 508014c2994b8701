package org.fazhi.validation.national.codes;

import static org.fazhi.report.BodyKind.CITY;
import static org.fazhi.report.BodyKind.COUNTY;
import static org.fazhi.report.BodyKind.DEPARTMENT;
import static org.fazhi.report.BodyKind.PROVINCE;
import static org.fazhi.report.BodyKind.SUBDISTRICT;
import static org.fazhi.report.BodyKind.TOWN;
import static org.fazhi.report.BodyKind.TOWNSHIP;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.CreditCode;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * COD-01: a unified social credit code is sound. That it is not that of a State organ (11), or was registered in
 * another division, is only worth a look.
 */
final class CreditCodeSound implements Check {
    private static final Set<BodyKind> ORGANS = Set.of(PROVINCE, CITY, COUNTY, TOWN, TOWNSHIP, SUBDISTRICT, DEPARTMENT);
    private static final int DIVISION = 6;
    private static final String CENTRE = "100000";

    @Override
    public void examine(Examination exam) {
        List<Issuer> issuers = exam.report().getIssuers();
        boolean stated = false;
        for (int i = 0; i < issuers.size(); i++) {
            Optional<String> code = issuers.get(i).getCreditCode();
            if (code.isPresent()) {
                stated = true;
                Pointer at = Pointer.ROOT.child("issuers").child(i).child("creditCode");
                judge(exam, issuers.get(i), code.get(), at);
            }
        }
        if (!stated) {
            exam.skip("noCreditCode");
        }
    }

    private static void judge(Examination exam, Issuer issuer, String code, Pointer at) {
        Optional<CreditCode.Fault> fault = CreditCode.fault(code);
        if (fault.isPresent()) {
            exam.finding(at)
                    .variant(fault.get().name().toLowerCase(Locale.ROOT))
                    .evidence(code)
                    .actual(code)
                    .add();
        } else if (!code.startsWith("11")
                && issuer.getKind().filter(ORGANS::contains).isPresent()) {
            hint(exam, at, code, "prefix", "11", code.substring(0, 2));
        } else {
            issuer.getDivisionCode()
                    .filter(division -> division.length() >= DIVISION)
                    .map(division -> division.substring(0, DIVISION))
                    .filter(division -> !code.startsWith(division, 2) && !code.startsWith(CENTRE, 2))
                    .ifPresent(division -> hint(exam, at, code, "division", division, code.substring(2, 8)));
        }
    }

    private static void hint(
            Examination exam, Pointer at, String code, String variant, String expected, String actual) {
        exam.finding(at)
                .variant(variant)
                .severity(Severity.INFO)
                .evidence(code)
                .expected(expected)
                .actual(actual)
                .add();
    }
}
