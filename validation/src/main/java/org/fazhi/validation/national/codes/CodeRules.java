package org.fazhi.validation.national.codes;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Severity.ERROR;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** COD: the codes of the bodies that report. */
public final class CodeRules {
    private CodeRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:codes:1.0")
                .title(Text.of("机关代码", "Codes of the bodies"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return RuleSet.builder(info, FamilyTexts.beside(CodeRules.class))
                .rule("COD-01", ERROR, FULL, new CreditCodeSound(), Sources.CREDIT_CODE)
                .rule("COD-02", ERROR, FULL, new DivisionCodeFits(), Sources.DIVISION_CODES, Sources.TOWNSHIP_CODES)
                .rule("COD-03", ERROR, FULL, new VillagesUnderTownship(), Sources.TOWNSHIP_CODES)
                .build();
    }
}
