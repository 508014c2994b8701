package org.fazhi.validation.diff;

import java.util.Arrays;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;

/** Small results, put together by hand. */
final class Results {
    static final String SET = "a:b:1.0";

    private Results() {}

    static Finding.Builder finding(String rule, String fingerprint, String pointer) {
        return Finding.builder()
                .rule(rule)
                .set(SET)
                .severity(Severity.WARNING)
                .pointer(pointer)
                .place(Text.of("某处", "somewhere"))
                .messageKey(rule + ".message")
                .message(Text.of("不妥", "not right"))
                .advice(Text.of("改正", "put it right"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.LOGIC)
                        .instrument("算术")
                        .build())
                .fingerprint(fingerprint);
    }

    static RuleOutcome.Builder outcome(String rule, Outcome outcome, int findings) {
        return RuleOutcome.builder().rule(rule).set(SET).outcome(outcome).findings(findings);
    }

    static ValidationResult.Builder result(RuleOutcome.Builder... outcomes) {
        return ValidationResult.builder()
                .verdict(Verdict.CONFORMS_WITH_WARNINGS)
                .summary(Text.of("符合", "conforms"))
                .outcomes(
                        Arrays.stream(outcomes).map(RuleOutcome.Builder::build).toList())
                .totals(Totals.builder().errors(0).warnings(0).infos(0).build())
                .engineVersion("0.1.0");
    }
}
