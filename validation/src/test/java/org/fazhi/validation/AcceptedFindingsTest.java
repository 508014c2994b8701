package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Executability;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepted findings stay visible and do not count; stale and expired acceptances are told. */
class AcceptedFindingsTest {
    private static final ReportValidator VALIDATOR = ReportValidator.of(
            TestSets.set("t:error:1", ERROR, TestSets.FAULT),
            TestSets.builder("t:warning:1", info -> info)
                    .rule("EX-02", WARNING, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.LOGIC))
                    .build());
    private static final String FAULT = "2e4f2f0b1f1b0d0d";

    private static String fingerprint(String rule) {
        return VALIDATOR.check(SoundReports.town()).getFindings().stream()
                .filter(found -> found.getRule().equals(rule))
                .findFirst()
                .orElseThrow()
                .getFingerprint();
    }

    private static Acceptance acceptance(String fingerprint) {
        return Acceptance.builder()
                .fingerprint(fingerprint)
                .reason("原件如此")
                .approver("区司法局")
                .expiresOn(LocalDate.of(2025, 12, 31))
                .build();
    }

    private static ValidationResult check(Optional<LocalDate> asOf, String... fingerprints) {
        CheckOptions.Builder options = CheckOptions.builder().asOf(asOf);
        for (String each : fingerprints) {
            options.addAcceptance(acceptance(each));
        }
        return VALIDATOR.check(SoundReports.town(), options.build());
    }

    @Test
    void anAcceptedErrorStaysVisibleAndDoesNotCount() {
        ValidationResult result = check(Optional.empty(), fingerprint("EX-01"));
        assertThat(result.getVerdict()).isEqualTo(Verdict.CONFORMS_WITH_WARNINGS);
        assertThat(result.getSummary().getZh()).isEqualTo("基本符合，有警告：错误 0、警告 1、提示 0，另有已核准 1");
        assertThat(result.getSummary().getEn())
                .isEqualTo("conforms, with warnings: errors 0, warnings 1, notes 0, accepted 1");
        assertThat(result.getFindings())
                .extracting(
                        found -> found.getRule(), found -> found.getAccepted().map(Acceptance::getApprover))
                .containsExactly(tuple("EX-01", Optional.of("区司法局")), tuple("EX-02", Optional.empty()));
        assertThat(result.getTotals().getErrors()).isZero();
        assertThat(result.getTotals().getAccepted()).isEqualTo(1);
        assertThat(result.getOutcomes())
                .extracting(RuleOutcome::getOutcome, RuleOutcome::getFindings, RuleOutcome::getAccepted)
                .containsExactly(tuple(Outcome.FAIL, 1, 1), tuple(Outcome.FAIL, 1, 0));
        assertThat(result.getNotes()).isEmpty();
    }

    @Test
    void withAllAcceptedTheReportConforms() {
        assertThat(check(Optional.empty(), fingerprint("EX-01"), fingerprint("EX-02"))
                        .getVerdict())
                .isEqualTo(Verdict.CONFORMS);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void theLastDayIsComparedWithTheDateAskedFor(LocalDate asOf, boolean accepted) {
        ValidationResult result = check(Optional.of(asOf), fingerprint("EX-01"));
        assertThat(result.getFindings().get(0).getAccepted().isPresent()).isEqualTo(accepted);
        assertThat(result.getVerdict()).isEqualTo(accepted ? Verdict.CONFORMS_WITH_WARNINGS : Verdict.DOES_NOT_CONFORM);
        assertThat(result.getNotes().stream().map(CheckNote::getKind).toList())
                .isEqualTo(accepted ? List.of() : List.of(NoteKind.ACCEPTANCE_EXPIRED));
    }

    @Test
    void anAcceptanceThatFitsNothingIsTold() {
        ValidationResult result = check(Optional.empty(), FAULT);
        assertThat(result.getNotes())
                .extracting(
                        CheckNote::getKind,
                        CheckNote::getSubject,
                        note -> note.getText().getZh())
                .containsExactly(tuple(NoteKind.ACCEPTANCE_STALE, FAULT, "核准没有对应的问题（区司法局：原件如此）"));
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    }
}
