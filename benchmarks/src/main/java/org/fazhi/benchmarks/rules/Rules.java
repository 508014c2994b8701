package org.fazhi.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fazhi.finding.LegalBasis;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;

/**
 * The standard rules in two parts. The rules that look for words go through what is told in prose: those of the sets on
 * wording and sensitive content, and some of other sets. All others look at data. Rules that compare reports with
 * others (SIM, YOY) are in neither part, since a single report gives them nothing to do.
 */
public final class Rules {
    private static final Set<String> SETS_OF_WORDS = Set.of("cn.national:wording:1.0", "cn.national:sensitive:1.0");
    private static final String COMPARISON = "cn.national:comparison:1.0";
    private static final Set<String> RULES_OF_WORDS = Set.of(
            "STR-03", "STR-13", "SIG-04", "FRP-04", "FRP-05", "ENF-01", "ENF-06", "ENF-07", "ENF-09", "DEC-02",
            "PET-01", "CON-04", "CON-05", "CON-06", "CON-07");

    private Rules() {}

    /**
     * Whether a rule looks for words.
     *
     * @param set its set
     * @param rule its id
     * @return false for a rule that looks at data
     */
    public static boolean looksForWords(RuleSet set, String rule) {
        return SETS_OF_WORDS.contains(set.info().getId()) || RULES_OF_WORDS.contains(rule);
    }

    /**
     * The rules that look at data, the structure of the data among them.
     *
     * @return a validator with these only
     */
    public static ReportValidator ofData() {
        return some((set, rule) -> !looksForWords(set, rule.info().getId()), UnaryOperator.identity());
    }

    /**
     * The rules that look for words, which share one pass over the text.
     *
     * @return a validator with these only
     */
    public static ReportValidator ofWords() {
        return some((set, rule) -> looksForWords(set, rule.info().getId()), UnaryOperator.identity());
    }

    /**
     * The rules that look for words, each with its own expressions over every passage, one after another.
     *
     * @return a validator with these only
     */
    public static ReportValidator ofWordsOneByOne() {
        return some((set, rule) -> looksForWords(set, rule.info().getId()), check -> check::examine);
    }

    /**
     * Some rules.
     *
     * @param which the rules
     * @return a validator with these only
     */
    public static ReportValidator of(Predicate<Rule> which) {
        return some((set, rule) -> which.test(rule), UnaryOperator.identity());
    }

    private interface Choice {
        boolean takes(RuleSet set, Rule rule);
    }

    private static ReportValidator some(Choice choice, UnaryOperator<Check> check) {
        List<RuleSet> sets = new ArrayList<>();
        for (RuleSet set : ReportValidator.standard().ruleSets()) {
            if (!set.info().getId().equals(COMPARISON)
                    && set.rules().stream().anyMatch(rule -> choice.takes(set, rule))) {
                sets.add(some(set, choice, check));
            }
        }
        return ReportValidator.of(sets.toArray(RuleSet[]::new));
    }

    private static RuleSet some(RuleSet set, Choice choice, UnaryOperator<Check> check) {
        RuleSet.Builder some = RuleSet.builder(set.info(), set.messages())
                .byAnalogy(set.byAnalogy().toArray(BodyKind[]::new));
        set.parameters().forEach(some::parameter);
        for (Rule rule : set.rules()) {
            if (choice.takes(set, rule)) {
                some.rule(
                        rule.info().getId(),
                        rule.info().getSeverity(),
                        rule.info().getExecutability(),
                        rule.info().getApplies(),
                        check.apply(rule.check()),
                        rule.info().getBasis().toArray(LegalBasis[]::new));
            }
        }
        return some.build();
    }
}
