package org.fazhi.validation.national.contradictions;

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

/** CON: a claim in one place of the report that another place refutes. */
public final class ContradictionRules {
    private ContradictionRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:contradictions:1.0")
                .title(Text.of("前后矛盾", "Contradictions"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return RuleSet.builder(info, FamilyTexts.beside(ContradictionRules.class))
                .rule("CON-01", WARNING, MAY_MISS, new NoneYetCounted(), Sources.CONSISTENCY)
                .rule("CON-02", WARNING, MAY_MISS, new NoneYetDerived(), Sources.CONSISTENCY)
                .rule("CON-03", WARNING, FULL, new EffectWithoutGround(), Sources.CONSISTENCY)
                .rule("CON-04", INFO, MAY_OVER_REPORT, AdmittedOtherwise.ofFullCoverage(), Sources.CONSISTENCY)
                .rule("CON-05", INFO, MAY_OVER_REPORT, AdmittedOtherwise.ofNothingOccurred(), Sources.CONSISTENCY)
                .rule("CON-06", INFO, MAY_MISS, new ExistingMechanismMissing(), Sources.CONSISTENCY)
                .rule("CON-07", INFO, MAY_MISS, new ExistingMechanismPlanned(), Sources.CONSISTENCY)
                .rule("CON-08", INFO, MAY_OVER_REPORT, new EveryShortcomingAnswered(), Sources.REPORTING_PRACTICE)
                .build();
    }
}
