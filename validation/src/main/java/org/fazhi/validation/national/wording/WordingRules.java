package org.fazhi.validation.national.wording;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.law.StatuteNames;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** REF, EDU, CLN: names, dates and numbers of what is cited, and a clean text. */
public final class WordingRules {
    private WordingRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:wording:1.0")
                .title(Text.of("引用和文字", "Citations and wording"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        TimeTable table = TimeTable.standard();
        return RuleSet.builder(info, FamilyTexts.beside(WordingRules.class))
                .rule("REF-01", WARNING, MAY_MISS, new IssuerOfOutline(), Sources.NAMES, Sources.OUTLINE_2021)
                .rule("REF-02", WARNING, MAY_MISS, new PlanNames(table), Sources.NAMES, Sources.OUTLINE_2021)
                .rule("REF-03", WARNING, MAY_OVER_REPORT, new StatuteTitles(StatuteNames.standard()), Sources.NAMES)
                .rule("REF-04", ERROR, MAY_MISS, new Anachronism(table), Sources.TIME)
                .rule("REF-05", WARNING, FULL, new DocumentNumbers(), Sources.DOCUMENT_FORMAT)
                .rule("REF-06", WARNING, MAY_MISS, new Superseded(table), Sources.PETITIONS, Sources.REVIEW)
                .rule("EDU-01", WARNING, MAY_MISS, new PublicityPlan(table), Sources.TIME, Sources.LEGAL_PUBLICITY)
                .rule("CLN-01", INFO, MAY_MISS, new Leftovers(), Sources.CLEAN_TEXT)
                .build();
    }
}
