package org.fazhi.validation.national;

import java.util.List;
import org.fazhi.validation.national.codes.CodeRules;
import org.fazhi.validation.national.comparison.ComparisonRules;
import org.fazhi.validation.national.contents.AnnualReportRules;
import org.fazhi.validation.national.contradictions.ContradictionRules;
import org.fazhi.validation.national.document.DocumentRules;
import org.fazhi.validation.national.duties.FirstResponsibleRules;
import org.fazhi.validation.national.filing.FilingRules;
import org.fazhi.validation.national.numbers.ArithmeticRules;
import org.fazhi.validation.national.sensitive.SensitiveRules;
import org.fazhi.validation.national.wording.WordingRules;
import org.fazhi.validation.national.work.WorkRules;
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
 *   <li>{@code cn.national:work:1.0} ENF, MED, PET, REV, LIT, DEC, DOC, INF: the law of the single fields of work, each
 *       rule from the year its source was in force;
 *   <li>{@code cn.national:filing:1.0} DAT and ADR: when and to whom the report is submitted, when it is published;
 *   <li>{@code cn.national:first-responsible:1.0} FRP: what is told of the duties of the two heads, from 2017;
 *   <li>{@code cn.national:contradictions:1.0} CON: what one part says and another refutes, for every body and year;
 *   <li>{@code cn.national:comparison:1.0} SIM and YOY: the report beside that of the year before and those of other
 *       bodies, for every body and year; skipped where no other report is given;
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
                WorkRules.set(),
                WordingRules.set(),
                SensitiveRules.set(),
                CodeRules.set(),
                ContradictionRules.set(),
                ComparisonRules.set(),
                AnnualReportRules.since2019(),
                AnnualReportRules.until2018(),
                FilingRules.set(),
                FirstResponsibleRules.set());
    }
}
