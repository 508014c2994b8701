package org.fazhi.validation.national.work;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/**
 * ENF, MED, PET, REV, LIT, DEC, DOC, INF: what the law of the single fields of work says of the data.
 *
 * <p>A rule concerns the reporting years in which its source was in force all along, so that nothing wrong is said of
 * earlier reports: the revised law on penalties (2021), the regulations on petitions (2022), on major decisions (2020),
 * the three systems (2019). Where only a limit of the law is known for part of a year, the more lenient one holds.
 */
public final class WorkRules {
    private WorkRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:work:1.0")
                .title(Text.of("重点工作领域", "Fields of work"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        RuleSet.Builder set = RuleSet.builder(info, FamilyTexts.beside(WorkRules.class));
        EnforcementRules.addTo(set);
        DisputeRules.addTo(set);
        DecisionRules.addTo(set);
        return set.build();
    }

    static Applicability from(int year) {
        return Applicability.builder().fromYear(year).build();
    }
}
