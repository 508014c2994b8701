package org.fazhi.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;

/** A document and what was found in it, as programs get it. */
final class JsonEntry {
    private JsonEntry() {}

    record Entry(
            String source,
            Optional<Verdict> verdict,
            Optional<String> reportDigest,
            Optional<String> engineVersion,
            Optional<List<AppliedSet>> ruleSets,
            Optional<List<Found>> findings,
            Optional<List<Remark>> remarks,
            Optional<List<Broken>> brokenRules,
            Optional<List<Told>> problems,
            Optional<List<Told>> notes) {}

    record AppliedSet(String id, String title, String reason, Optional<String> origin) {}

    record Found(
            String ruleId,
            String ruleSet,
            Severity severity,
            String pointer,
            String place,
            Optional<String> evidence,
            Optional<String> expected,
            Optional<String> actual,
            String message,
            String advice,
            List<Basis> basis,
            String fingerprint,
            Optional<List<String>> changedBy,
            Optional<Accepted> accepted) {}

    record Accepted(String reason, String approver, LocalDate expires) {
        static Accepted of(Acceptance acceptance) {
            return new Accepted(acceptance.getReason(), acceptance.getApprover(), acceptance.getExpiresOn());
        }
    }

    record Remark(NoteKind kind, String subject, Optional<String> ruleSet, String text) {}

    record Broken(String ruleId, String ruleSet, String cause) {}

    record Basis(BasisKind kind, String instrument, Optional<String> number, Optional<String> article) {}

    record Told(String pointer, int line, int column, String message, String advice) {}

    static Entry of(Document document, Language language) {
        Optional<ValidationResult> result = document.result();
        return new Entry(
                document.source(),
                result.map(ValidationResult::getVerdict),
                result.flatMap(ValidationResult::getReportDigest),
                result.map(ValidationResult::getEngineVersion),
                result.map(found -> sets(found, language)),
                result.map(found -> found.getFindings().stream()
                        .map(finding -> finding(finding, language))
                        .toList()),
                result.flatMap(found -> stated(remarks(found, language))),
                result.flatMap(found -> stated(broken(found, language))),
                told(document, language, false),
                told(document, language, true));
    }

    private static <T> Optional<List<T>> stated(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static List<Remark> remarks(ValidationResult result, Language language) {
        return result.getNotes().stream()
                .map(note -> new Remark(
                        note.getKind(),
                        note.getSubject(),
                        note.getSet(),
                        note.getText().in(language)))
                .toList();
    }

    private static List<Broken> broken(ValidationResult result, Language language) {
        return result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .map(outcome -> new Broken(
                        outcome.getRule(),
                        outcome.getSet(),
                        outcome.getReason().map(reason -> reason.in(language)).orElse("")))
                .toList();
    }

    private static List<AppliedSet> sets(ValidationResult result, Language language) {
        return result.getSets().stream()
                .map(applied -> new AppliedSet(
                        applied.getSet().getId(),
                        applied.getSet().getTitle().in(language),
                        applied.getReason().in(language),
                        applied.getOrigin()))
                .toList();
    }

    private static Found finding(Finding finding, Language language) {
        return new Found(
                finding.getRule(),
                finding.getSet(),
                finding.getSeverity(),
                finding.getPointer(),
                finding.getPlace().in(language),
                finding.getEvidence(),
                finding.getExpected(),
                finding.getActual(),
                finding.getMessage().in(language),
                finding.getAdvice().in(language),
                finding.getBasis().stream().map(JsonEntry::basis).toList(),
                finding.getFingerprint(),
                stated(finding.getChangedBy()),
                finding.getAccepted().map(Accepted::of));
    }

    private static Basis basis(LegalBasis basis) {
        return new Basis(basis.getKind(), basis.getInstrument(), basis.getNumber(), basis.getArticle());
    }

    private static Optional<List<Told>> told(Document document, Language language, boolean notes) {
        List<Told> told = document.troubles().stream()
                .filter(trouble -> trouble.note() == notes)
                .map(trouble -> new Told(
                        trouble.pointer(),
                        trouble.line(),
                        trouble.column(),
                        trouble.message().in(language),
                        trouble.advice().in(language)))
                .toList();
        return stated(told);
    }
}
