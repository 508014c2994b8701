package org.fazhi.validation.national;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/**
 * The national rule sets (国家规则集).
 *
 * <ul>
 *   <li>{@code cn.national:arithmetic:1.0} NUM: rates, sums and totals, for every body and year;
 *   <li>{@code cn.national:document:1.0} TTL and SIG: the report as an official document, for every body and year;
 *   <li>{@code cn.national:annual-report-2019:1.0} STR: the required contents, for reports on 2019 and later;
 *   <li>{@code cn.national:annual-report-2015:1.0} STR for reports on the years up to 2018, when no text prescribed the
 *       contents.
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
        MessageCatalogue messages = MessageCatalogue.read(texts("rules_zh.properties"), texts("rules_en.properties"));
        return List.of(
                ArithmeticRules.set(messages),
                DocumentRules.set(messages),
                AnnualReportRules.since2019(messages),
                AnnualReportRules.until2018(messages));
    }

    private static InputStream texts(String file) {
        return Objects.requireNonNull(NationalRuleSets.class.getResourceAsStream(file));
    }
}
