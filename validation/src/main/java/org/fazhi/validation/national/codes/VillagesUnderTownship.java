package org.fazhi.validation.national.codes;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** COD-03: the code of a village or community among the issuers lies under that of a township among them. */
final class VillagesUnderTownship implements Check {
    @Override
    public void examine(Examination exam) {
        List<Issuer> issuers = exam.report().getIssuers();
        List<DivisionCode> codes = issuers.stream()
                .map(VillagesUnderTownship::code)
                .flatMap(Optional::stream)
                .toList();
        List<DivisionCode> townships =
                codes.stream().filter(DivisionCode::isOfTownship).toList();
        if (townships.isEmpty()) {
            exam.skip("noTownshipCode");
            return;
        }
        for (int i = 0; i < issuers.size(); i++) {
            Optional<DivisionCode> village = code(issuers.get(i)).filter(DivisionCode::isOfVillage);
            if (village.isPresent() && townships.stream().noneMatch(village.get()::isUnder)) {
                exam.finding(Pointer.ROOT.child("issuers").child(i).child("divisionCode"))
                        .evidence(village.get().digits())
                        .actual(village.get().digits())
                        .expected(townships.get(0).digits().substring(0, 9))
                        .add();
            }
        }
    }

    private static Optional<DivisionCode> code(Issuer issuer) {
        return issuer.getDivisionCode().map(DivisionCode::new).filter(DivisionCode::isWellFormed);
    }
}
