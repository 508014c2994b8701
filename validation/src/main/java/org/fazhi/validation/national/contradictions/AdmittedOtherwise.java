package org.fazhi.validation.national.contradictions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * What the figures claim is not admitted otherwise among the shortcomings. CON-04: everything was done; decided by a
 * rate of 100 % or a part equal to its whole. CON-05: nothing of the kind happened; decided by a zero claim or a figure
 * of zero. Against both stand words of a shortcoming that say the opposite.
 */
final class AdmittedOtherwise implements Check {
    private interface Claim {
        Optional<String> in(Facts facts);
    }

    private record Admission(Claim claim, List<String> words) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Admission> admissions;

    private AdmittedOtherwise(Admission... admissions) {
        this.admissions = List.of(admissions);
    }

    static Check ofFullCoverage() {
        return new AdmittedOtherwise(
                new Admission(
                        all(
                                "enforcement.certification_rate",
                                "enforcement.certified_enforcers",
                                "enforcement.enforcers"),
                        List.of("持证率不高", "持证率偏低", "持证率较低", "持证率有待提高", "无证执法", "未取得执法证", "未持证")),
                ofLegalReview(),
                new Admission(
                        all(
                                "decision.collective_discussion_rate",
                                "decision.collectively_discussed",
                                "decision.major_decisions"),
                        List.of("未经集体讨论", "集体讨论不到位", "集体讨论落实不到位")),
                new Admission(
                        all("litigation.appearance_rate", "litigation.head_appeared", "litigation.should_appear"),
                        List.of("出庭率不高", "出庭率偏低", "出庭应诉率不高", "出庭应诉率偏低", "出庭应诉率有待提高", "应出未出")),
                new Admission(
                        all("mediation.success_rate", "mediation.succeeded", "mediation.accepted"),
                        List.of("调解成功率不高", "调解成功率偏低", "调解成功率较低", "调解成功率有待提高")),
                new Admission(
                        all("emergency.rectification_rate", "emergency.hazards_rectified", "emergency.hazards_found"),
                        List.of("隐患整改不到位", "隐患整改不彻底", "隐患整改率不高", "隐患未整改")),
                new Admission(
                        all("petition.on_time_rate", "", ""), List.of("按期办结率不高", "按期办结率偏低", "未按期办结", "超期办结", "逾期办结")),
                new Admission(
                        all("petition.resolution_rate", "petition.persons_resolved", "petition.persons"),
                        List.of("来访化解率不高", "来访化解率偏低")),
                new Admission(all("hotline.completion_rate", "", ""), List.of("工单办结率不高", "工单办结率偏低", "工单积压", "工单逾期")),
                new Admission(
                        all("document.filing_rate", "document.filed", "document.issued"),
                        List.of("未备案", "应备未备", "漏报备", "报备率不高", "报备率偏低")));
    }

    private static Admission ofLegalReview() {
        return new Admission(
                all("", "enforcement.legal_reviewed", "enforcement.major_decisions"),
                List.of("未经法制审核", "未进行法制审核", "应审未审", "法制审核不到位", "法制审核落实不到位", "没有法制审核人员", "无法制审核人员", "未配备法制审核人员"));
    }

    static Check ofNothingOccurred() {
        return new AdmittedOtherwise(
                new Admission(
                        none("litigation.lost", "litigation.loss_rate"),
                        List.of("败诉率较高", "败诉率偏高", "败诉案件较多", "败诉案件时有发生", "仍有败诉", "仍存在败诉")),
                new Admission(
                        none("review.corrected", "review.correction_rate"),
                        List.of("纠错率较高", "纠错率偏高", "被复议纠错", "被纠错案件")),
                new Admission(none("emergency.accidents", ""), List.of("事故多发", "事故时有发生", "仍有事故发生", "仍发生事故")),
                new Admission(
                        none("enforcement.penalties", ""), List.of("处罚案件质量不高", "处罚案卷质量不高", "处罚文书不规范", "处罚裁量不规范")));
    }

    @Override
    public void examine(Examination exam) {
        Facts facts = Facts.of(exam);
        List<Shortcoming> items =
                exam.report().getShortcomings().map(Shortcomings::getItems).orElse(List.of());
        boolean claimed = admissions.stream()
                .anyMatch(admission -> admission.claim().in(facts).isPresent());
        if (!claimed || items.isEmpty()) {
            exam.notApplicable(items.isEmpty() ? "noShortcomings" : "noClaims");
        }
        for (int i = 0; i < items.size(); i++) {
            Pointer at = Pointer.ROOT.child("shortcomings").child("items").child(i);
            judge(exam, facts, items.get(i).getSummary(), at.child("summary"));
        }
    }

    private void judge(Examination exam, Facts facts, String summary, Pointer at) {
        for (Admission admission : admissions) {
            Optional<String> words =
                    admission.words().stream().filter(summary::contains).findFirst();
            Optional<String> claim = words.flatMap(found -> admission.claim().in(facts));
            claim.ifPresent(found -> exam.finding(at)
                    .evidence(summary)
                    .argument("claim", found)
                    .actual(words.get())
                    .add());
        }
    }

    private static Claim all(String rate, String part, String whole) {
        return facts -> facts.exactly(rate, ALL)
                .map(figure -> Amount.phrase(figure.value()))
                .or(() -> equal(facts, part, whole));
    }

    private static Optional<String> equal(Facts facts, String part, String whole) {
        Optional<Located<Figure>> base =
                facts.exact(whole).filter(figure -> figure.value().getValue().signum() > 0);
        return base.flatMap(figure -> facts.exactly(part, figure.value().getValue()))
                .map(figure -> Amount.phrase(figure.value()) + "、"
                        + Amount.phrase(base.get().value()));
    }

    private static Claim none(String indicator, String rate) {
        return facts -> Optional.ofNullable(facts.claims().get(indicator))
                .filter(claim -> facts.some(indicator).isEmpty())
                .map(claim -> "没有" + claim.value().getLabel())
                .or(() -> zero(facts, indicator))
                .or(() -> zero(facts, rate));
    }

    private static Optional<String> zero(Facts facts, String indicator) {
        return facts.exactly(indicator, BigDecimal.ZERO).map(figure -> Amount.phrase(figure.value()));
    }
}
