package org.fazhi.validation.national.contents;

import java.util.List;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-13: the plan answers at least one of the shortcomings, by its own references or by a shared topic. */
final class PlanAnswersShortcomings implements Check {
    private static final List<String> TOPICS = List.of(
            "执法", "普法", "宣传", "学法", "法治思维", "调解", "纠纷", "决策", "规范性文件", "合法性", "法制审核", "复议", "应诉", "公开", "监督", "数字",
            "智慧", "信息化", "应急", "人才", "队伍", "培训", "服务", "营商", "顾问", "述法", "典型", "示范");

    @Override
    public void examine(Examination exam) {
        List<Shortcoming> shortcomings =
                exam.report().getShortcomings().map(Shortcomings::getItems).orElse(List.of());
        List<PlanItem> plan =
                exam.report().getNextPlan().map(NextPlan::getItems).orElse(List.of());
        if (shortcomings.isEmpty() || plan.isEmpty()) {
            exam.notApplicable("noShortcomingsOrPlan");
        } else if (plan.stream().noneMatch(item -> answers(item, shortcomings))) {
            exam.finding(Pointer.ROOT.child("nextPlan").child("items")).add();
        }
    }

    private static boolean answers(PlanItem item, List<Shortcoming> shortcomings) {
        return !item.getAnswers().isEmpty()
                || TOPICS.stream()
                        .filter(item.getSummary()::contains)
                        .anyMatch(topic -> shortcomings.stream()
                                .anyMatch(
                                        shortcoming -> shortcoming.getSummary().contains(topic)));
    }
}
