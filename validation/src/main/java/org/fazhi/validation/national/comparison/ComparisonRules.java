package org.fazhi.validation.national.comparison;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** SIM and YOY: two reports together. The thresholds are ours, not the law's. */
public final class ComparisonRules {
    private ComparisonRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:comparison:1.0")
                .title(Text.of("与上年和其他机关比较", "Comparison with the year before and with other bodies"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return RuleSet.builder(info, FamilyTexts.beside(ComparisonRules.class))
                .parameter("nearCopyPercent", "80")
                .parameter("minComparedCharacters", "500")
                .parameter("minRepeatedCharacters", "10")
                .parameter("leastMentionedPercent", "30")
                .parameter("minComparedFigures", "8")
                .parameter("repeatedFiguresPercent", "80")
                .parameter("yearOnYearTolerancePoints", "1")
                .rule("SIM-01", WARNING, MAY_MISS, new AgainstLastYear(new NearCopy()), Sources.OWN_REPORT)
                .rule("SIM-02", WARNING, MAY_MISS, new NearCopyOfNeighbour(), Sources.OWN_REPORT)
                .rule("SIM-03", INFO, MAY_MISS, new AgainstLastYear(new SameShortcomings()), Sources.OWN_REPORT)
                .rule(
                        "SIM-04",
                        INFO,
                        MAY_OVER_REPORT,
                        new AgainstLastYear(new PlansTakenUp()),
                        Sources.REPORTING_PERIOD)
                .rule("SIM-05", INFO, MAY_OVER_REPORT, new AgainstLastYear(new SameFigures()), Sources.OWN_REPORT)
                .rule("SIM-06", INFO, MAY_OVER_REPORT, new PreviousIsLastYears(), Sources.REPORTING_PERIOD)
                .rule("YOY-01", WARNING, FULL, new AgainstLastYear(new ChangesAgree()), Sources.ARITHMETIC)
                .build();
    }
}
