package org.fazhi.validation.national.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Examination;

/**
 * SIM-04: what the plan of the year before announced is taken up in this report. Decided by the pairs of characters of
 * an arrangement, without the words every plan uses, that occur anywhere in this report but its own plan.
 */
final class PlansTakenUp implements Comparison {
    private static final int PAIR = 2;
    private static final int FEWEST_PAIRS = 4;

    private static final Pattern USUAL =
            Pattern.compile("进一步|加强|强化|推进|推动|深化|深入|提升|提高|完善|健全|落实|坚持|全面|开展|工作|建设|法治|政府|依法|行政|机制|制度|体系"
                    + "|能力|水平|力度|作用|规范|组织|加大|优化|创新|做好|抓好|不断|持续|切实|充分|发挥|着力|积极|有效|重点|进行|实施|增强|建立|确保|继续|0年|0");

    @Override
    public void compare(Examination exam, Report before) {
        List<PlanItem> plan = before.getNextPlan().map(NextPlan::getItems).orElse(List.of());
        if (plan.isEmpty()) {
            exam.notApplicable("noPlanBefore");
            return;
        }
        List<String> told = Told.of(exam.index());
        if (told.stream().mapToInt(String::length).sum() < exam.number("minComparedCharacters")) {
            exam.skip("tooFewWords");
            return;
        }
        Shingles pairs = Shingles.of(told, PAIR);
        Neutral names = Neutral.of(before);
        plan.stream()
                .filter(item -> isForgotten(exam, names.of(item.getSummary()), pairs))
                .forEach(item -> report(exam, item.getSummary()));
    }

    private static boolean isForgotten(Examination exam, String promise, Shingles told) {
        Shingles own = Shingles.of(Arrays.asList(USUAL.split(promise)), PAIR);
        return own.count() >= FEWEST_PAIRS
                && own.shared(told) * 100 < own.count() * exam.number("leastMentionedPercent");
    }

    private static void report(Examination exam, String promise) {
        Pointer at = exam.report().getAchievements().isPresent() ? Pointer.ROOT.child("achievements") : Pointer.ROOT;
        exam.finding(at).evidence(promise).argument("promise", promise).add();
    }
}
