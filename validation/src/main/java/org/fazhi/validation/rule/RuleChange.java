package org.fazhi.validation.rule;

import java.util.List;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;

/**
 * What a local rule set changes in another (地方规则集的调整). A set with changes is an overlay: nation, province, city,
 * county, the narrower after the wider. Built by {@link RuleSet.Builder#tighten} and {@link RuleSet.Builder#adjust}.
 */
public sealed interface RuleChange {
    /**
     * The set that is changed.
     *
     * @return {@code group:name} for any version, or {@code group:name:version}
     */
    String set();

    /**
     * The rule or the parameter that is changed.
     *
     * @return its id or name
     */
    String subject();

    /**
     * The sources of the change.
     *
     * @return at least one for a tightening
     */
    List<LegalBasis> basis();

    /**
     * A rule becomes graver (加重严重程度). Nothing makes a rule milder than its own set has it.
     *
     * @param set the set of the rule
     * @param subject the id of the rule
     * @param severity the severity it has at least
     * @param basis the sources, at least one; for an ERROR one of them binding, by analogy at least
     */
    record Tightening(String set, String subject, Severity severity, List<LegalBasis> basis) implements RuleChange {
        /**
         * Copies the list, and refuses what has no source.
         *
         * @param set the set of the rule
         * @param subject the id of the rule
         * @param severity the severity it has at least
         * @param basis the sources, at least one
         */
        public Tightening {
            basis = List.copyOf(basis);
            if (basis.isEmpty()) {
                throw new IllegalArgumentException("加重规则 " + subject + " 的严重程度没有依据");
            }
            boolean law = basis.stream()
                    .map(LegalBasis::getKind)
                    .anyMatch(kind -> kind == BasisKind.BINDING || kind == BasisKind.ANALOGY);
            if (severity == Severity.ERROR && !law) {
                throw new IllegalArgumentException("把规则 " + subject + " 加重为 ERROR 须有具有约束力或者参照适用的依据");
            }
        }
    }

    /**
     * A parameter gets another value (设定参数).
     *
     * @param set the set of the parameter
     * @param subject the name of the parameter
     * @param value the value, of the same kind as before: yes or no, a number, or text
     * @param basis the sources; may be empty
     */
    record Adjustment(String set, String subject, String value, List<LegalBasis> basis) implements RuleChange {
        /**
         * Copies the list.
         *
         * @param set the set of the parameter
         * @param subject the name of the parameter
         * @param value the value
         * @param basis the sources; may be empty
         */
        public Adjustment {
            basis = List.copyOf(basis);
        }
    }
}
