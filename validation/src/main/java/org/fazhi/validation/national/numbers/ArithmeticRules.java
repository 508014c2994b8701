package org.fazhi.validation.national.numbers;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** NUM: what arithmetic and the figures themselves say. */
public final class ArithmeticRules {
    private ArithmeticRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:arithmetic:1.0")
                .title(Text.of("数据与算术", "Figures and arithmetic"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return RuleSet.builder(info, FamilyTexts.beside(ArithmeticRules.class))
                .parameter("maxYearOnYearPercent", "50")
                .rule("NUM-01", ERROR, FULL, new RatesAgree(), Sources.ARITHMETIC)
                .rule("NUM-02", ERROR, FULL, new PartsWithinWhole(), Sources.ARITHMETIC)
                .rule("NUM-03", ERROR, MAY_MISS, new OneValuePerIndicator(), Sources.CONSISTENCY)
                .rule("NUM-04", ERROR, FULL, new BreakdownsAddUp(), Sources.ARITHMETIC)
                .rule("NUM-05", WARNING, FULL, new RatesHaveBase(), Sources.ARITHMETIC)
                .rule("NUM-06", INFO, MAY_MISS, new FinesYearOnYear(), Sources.FINES_OPINION)
                .rule("NUM-07", INFO, FULL, new RoundBeforeMore(), Sources.NUMBER_USAGE)
                .rule("NUM-08", WARNING, FULL, new FiguresStated(), Sources.REPORTING_PRACTICE)
                .build();
    }
}
