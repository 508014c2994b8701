package org.fazhi.validation.national.sensitive;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** PII: what must not stand in a report that is published. What is found is shown masked. */
public final class SensitiveRules {
    private SensitiveRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:sensitive:1.0")
                .title(Text.of("个人信息和国家秘密", "Personal data and secrets"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        RuleSet.Builder set = RuleSet.builder(info, FamilyTexts.beside(SensitiveRules.class));
        numbers(set);
        return set.rule("PII-06", WARNING, MAY_OVER_REPORT, PatternFound.PLATE, Sources.PERSONAL_DATA)
                .rule(
                        "PII-07",
                        ERROR,
                        MAY_MISS,
                        new PrivatePerson(),
                        Sources.PERSONAL_DATA,
                        Sources.MINORS,
                        Sources.PRIVACY_IN_DISCLOSURE)
                .rule("PII-08", ERROR, MAY_MISS, new SecrecyMark(), Sources.SECRECY_LAW)
                .rule("PII-09", WARNING, MAY_MISS, PatternFound.HOME, Sources.PERSONAL_DATA)
                .build();
    }

    private static void numbers(RuleSet.Builder set) {
        set.rule(
                        "PII-01",
                        ERROR,
                        FULL,
                        PersonalNumber.of(NumberKind.ID_CARD, NumberKind.ID_CARD_UNCHECKED),
                        Sources.PERSONAL_DATA,
                        Sources.ID_CARDS,
                        Sources.PRIVACY_IN_DISCLOSURE)
                .rule(
                        "PII-02",
                        WARNING,
                        MAY_OVER_REPORT,
                        PersonalNumber.of(NumberKind.ID_CARD_15),
                        Sources.PERSONAL_DATA,
                        Sources.ID_CARDS)
                .rule(
                        "PII-03",
                        ERROR,
                        MAY_OVER_REPORT,
                        PersonalNumber.of(NumberKind.MOBILE),
                        Sources.PERSONAL_DATA,
                        Sources.PRIVACY_IN_DISCLOSURE)
                .rule("PII-04", WARNING, MAY_OVER_REPORT, PersonalNumber.of(NumberKind.LANDLINE), Sources.PERSONAL_DATA)
                .rule(
                        "PII-05",
                        ERROR,
                        MAY_OVER_REPORT,
                        PersonalNumber.of(NumberKind.BANK_CARD),
                        Sources.PERSONAL_DATA,
                        Sources.PRIVACY_IN_DISCLOSURE);
    }
}
