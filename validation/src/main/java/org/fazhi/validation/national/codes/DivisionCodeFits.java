package org.fazhi.validation.national.codes;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** COD-02: a division code is well formed and that of a body of this kind. */
final class DivisionCodeFits implements Check {
    @Override
    public void examine(Examination exam) {
        List<Issuer> issuers = exam.report().getIssuers();
        boolean stated = false;
        for (int i = 0; i < issuers.size(); i++) {
            Optional<DivisionCode> code = issuers.get(i).getDivisionCode().map(DivisionCode::new);
            if (code.isPresent()) {
                stated = true;
                Pointer at = Pointer.ROOT.child("issuers").child(i).child("divisionCode");
                judge(exam, issuers.get(i).getKind(), code.get(), at);
            }
        }
        if (!stated) {
            exam.skip("noDivisionCode");
        }
    }

    private static void judge(Examination exam, Optional<BodyKind> kind, DivisionCode code, Pointer at) {
        if (!code.isWellFormed()) {
            exam.finding(at)
                    .variant("form")
                    .evidence(code.digits())
                    .actual(code.digits())
                    .add();
        } else if (kind.isPresent() && !code.fits(kind.get())) {
            exam.finding(at)
                    .variant("kind")
                    .evidence(code.digits())
                    .actual(code.digits())
                    .expected(kind.get().getLabel())
                    .add();
        }
    }
}
