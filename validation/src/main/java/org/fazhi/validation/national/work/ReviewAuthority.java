package org.fazhi.validation.national.work;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * REV-01: reviews are decided by governments of county level and above; towns and subdistricts never did, departments
 * no longer do under the revised law, from 2024. Left alone are the departments of justice, which handle the reviews of
 * their government, vertical departments, which decide their own, and what a department says of narrower counts, such
 * as cases carried over.
 */
final class ReviewAuthority implements Check {
    private static final int REVISED = 2024;
    private static final Pattern OTHERWISE = Pattern.compile("司法|税务|海关|国家安全|外汇|金融监督|金融监管|人民银行");

    private static final Pattern OWN = Pattern.compile("^[本我][局厅委办]$|不服$");

    @Override
    public void examine(Examination exam) {
        boolean department = exam.body().filter(BodyKind.DEPARTMENT::equals).isPresent();
        if (department && !LawYears.from(exam, REVISED)) {
            exam.notApplicable("reviewBefore2024");
            return;
        }
        if (department
                && exam.report().getIssuers().stream()
                        .map(Issuer::getName)
                        .anyMatch(name -> OTHERWISE.matcher(name).find())) {
            exam.notApplicable("reviewElsewhere");
            return;
        }
        List<Located<Figure>> decided = Stated.figures(exam, "review.as_authority").stream()
                .filter(figure -> !department || isOfItself(figure.value()))
                .toList();
        if (decided.isEmpty()) {
            exam.skip("notStated");
        }
        decided.stream()
                .filter(Stated::positive)
                .forEach(figure -> exam.finding(figure.pointer().child("value"))
                        .variant(department ? "department" : "township")
                        .severity(department ? Severity.WARNING : Severity.ERROR)
                        .evidence(Amount.phrase(figure.value()))
                        .actual(Amount.phrase(figure.value()))
                        .expected("0")
                        .add());
    }

    /** 本局 and 对甲局决定不服 narrow nothing down; 结转 does. */
    private static boolean isOfItself(Figure decided) {
        return decided.getScope().filter(scope -> !OWN.matcher(scope).find()).isEmpty();
    }
}
