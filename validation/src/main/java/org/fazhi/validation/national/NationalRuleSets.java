package org.fazhi.validation.national;

import java.util.List;
import org.fazhi.validation.national.codes.CodeRules;
import org.fazhi.validation.national.contents.AnnualReportRules;
import org.fazhi.validation.national.document.DocumentRules;
import org.fazhi.validation.national.numbers.ArithmeticRules;
import org.fazhi.validation.national.sensitive.SensitiveRules;
import org.fazhi.validation.national.wording.WordingRules;
import org.fazhi.validation.rule.RuleSet;

/**
 * The national rule sets (国家规则集).
 *
 * <ul>
 *   <li>{@code cn.national:arithmetic:1.0} NUM: rates, sums and totals, for every body and year;
 *   <li>{@code cn.national:document:1.0} TTL and SIG: the report as an official document, for every body and year;
 *   <li>{@code cn.national:annual-report-2019:1.0} STR: the required contents, for reports on 2019 and later;
 *   <li>{@code cn.national:annual-report-2015:1.0} STR for reports on the years up to 2018, when no text prescribed the
 *       contents;
 *   <li>{@code cn.national:codes:1.0} COD: the codes of the bodies that report, for every body and year;
 *   <li>{@code cn.national:wording:1.0} REF, EDU and CLN: citations and a clean text, for every body and year;
 *   <li>{@code cn.national:sensitive:1.0} PII: personal data and marks of secrecy, for every body and year.
 * </ul>
 */
public final class NationalRuleSets {
    private static final List<RuleSet> ALL = build();

    private NationalRuleSets() {}

    /**
     * All of them.
     *
     * @return the same sets each time
     */
    public static List<RuleSet> all() {
        return ALL;
    }

    private static List<RuleSet> build() {
        return List.of(
                ArithmeticRules.set(),
                DocumentRules.set(),
                AnnualReportRules.since2019(),
                AnnualReportRules.until2018(),
                SensitiveRules.set(),
                WordingRules.set(),
                CodeRules.set());
    }
}
