package org.fazhi.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.AppliedOptions;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Span;

/** Results of every shape. */
public final class ResultArbitraries {
    private ResultArbitraries() {}

    /** Words a report may hold, those that are markup or a formula elsewhere among them. */
    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("镇县市法治政府建设报告99%<>&\"'{}`*|=+-@\\ \n，。")
                        .ofMaxLength(20),
                Arbitraries.of("=1+1", "<script>alert(1)</script>", "${7*7}", "{{title}}", "]]>", "\u0000", "\uD800"));
    }

    private static Arbitrary<Text> texts() {
        return Combinators.combine(words(), words()).as(Text::of);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 9999)
                .map(day -> LocalDate.of(2015, 1, 1).plusDays(day));
    }

    private static Arbitrary<LegalBasis> bases() {
        return Builders.withBuilder(LegalBasis::builder)
                .use(Arbitraries.of(BasisKind.class))
                .in(LegalBasis.Builder::kind)
                .use(words())
                .in(LegalBasis.Builder::instrument)
                .use(words().optional())
                .in((builder, value) -> builder.number(value))
                .use(dates().optional())
                .in((builder, value) -> builder.inForceFrom(value))
                .build(LegalBasis.Builder::build);
    }

    private static Arbitrary<Acceptance> acceptances() {
        return Combinators.combine(words(), words(), words(), dates())
                .as((fingerprint, reason, approver, day) -> Acceptance.builder()
                        .fingerprint(fingerprint)
                        .reason(reason)
                        .approver(approver)
                        .expiresOn(day)
                        .build());
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as((start, length) -> Span.of(start, start + length));
    }

    private static Arbitrary<Map<String, String>> arguments() {
        return Arbitraries.maps(Arbitraries.of("actual", "expected", "part", "whole"), words())
                .ofMaxSize(3)
                .map(LinkedHashMap::new);
    }

    static Arbitrary<Finding> findings() {
        Arbitrary<Finding.Builder> half = Combinators.combine(
                        Arbitraries.of("NUM-01", "STR-09", "EX-01"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "/frame/title", "/outline/0/heading", "/mediation/figures/3/value", "/x~1y"),
                        texts(),
                        words().optional(),
                        spans().optional(),
                        arguments(),
                        texts())
                .as((rule, severity, pointer, place, evidence, span, arguments, message) -> Finding.builder()
                        .rule(rule)
                        .set("a:b:1.0")
                        .severity(severity)
                        .pointer(pointer)
                        .place(place)
                        .evidence(evidence)
                        .span(span)
                        .arguments(arguments)
                        .message(message));
        return Combinators.combine(
                        half,
                        texts(),
                        bases().list().ofMinSize(1).ofMaxSize(2),
                        acceptances().optional())
                .as((builder, advice, basis, accepted) -> builder.advice(advice)
                        .messageKey("NUM-01.message")
                        .basis(basis)
                        .accepted(accepted)
                        .fingerprint("0123456789abcdef")
                        .build());
    }

    private static Arbitrary<RuleOutcome> outcomes() {
        return Combinators.combine(
                        Arbitraries.of("NUM-01", "STR-09"), Arbitraries.of(Outcome.class), texts().optional())
                .as((rule, outcome, reason) -> RuleOutcome.builder()
                        .rule(rule)
                        .set("a:b:1.0")
                        .outcome(outcome)
                        .reason(reason)
                        .findings(0)
                        .build());
    }

    private static Arbitrary<AppliedRuleSet> sets() {
        Applicability applies =
                Applicability.builder().addBody(BodyKind.TOWN).fromYear(2019).build();
        return Combinators.combine(texts(), texts(), dates().optional(), words().optional(), arguments())
                .as((title, reason, from, origin, parameters) -> AppliedRuleSet.builder()
                        .set(RuleSetInfo.builder()
                                .id("a:b:1.0")
                                .title(title)
                                .applies(applies)
                                .inForceFrom(from)
                                .status(RuleSetStatus.PUBLISHED)
                                .build())
                        .reason(reason)
                        .origin(origin)
                        .parameters(parameters)
                        .build());
    }

    private static Arbitrary<AppliedOptions> options() {
        return Combinators.combine(
                        words().list().ofMaxSize(2),
                        Arbitraries.maps(Arbitraries.of("NUM-01", "STR-09"), Arbitraries.of(Severity.class)),
                        Arbitraries.integers().greaterOrEqual(1).optional(),
                        acceptances().list().ofMaxSize(2),
                        Arbitraries.of(true, false).optional())
                .as((sets, severities, most, acceptances, previous) -> AppliedOptions.builder()
                        .ruleSets(sets)
                        .severities(severities)
                        .maxFindingsPerRule(most)
                        .acceptances(acceptances)
                        .timeBudget("PT2S")
                        .comparedWithPrevious(previous)
                        .neighbours(most)
                        .build());
    }

    private static Arbitrary<CheckNote> notes() {
        return Combinators.combine(Arbitraries.of(NoteKind.class), words(), texts())
                .as((kind, subject, text) -> CheckNote.builder()
                        .kind(kind)
                        .subject(subject)
                        .text(text)
                        .build());
    }

    public static Arbitrary<ValidationResult> results() {
        Totals totals =
                Totals.builder().errors(1).warnings(2).infos(3).accepted(4).build();
        return Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        texts(),
                        sets().list().ofMaxSize(2),
                        outcomes().list().ofMaxSize(3),
                        findings().list().ofMaxSize(4),
                        notes().list().ofMaxSize(2),
                        dates().optional(),
                        options().optional())
                .as((verdict, summary, sets, outcomes, findings, notes, asOf, options) -> ValidationResult.builder()
                        .verdict(verdict)
                        .summary(summary)
                        .sets(sets)
                        .outcomes(outcomes)
                        .findings(findings)
                        .totals(totals)
                        .notes(notes)
                        .asOf(asOf)
                        .options(options)
                        .reportDigest(Optional.of("sha-256:00"))
                        .engineVersion("0.1.0")
                        .build());
    }

    static ValidationResult with(List<Finding> findings) {
        return ValidationResult.builder()
                .verdict(Verdict.DOES_NOT_CONFORM)
                .summary(Text.of("不符合", "does not conform"))
                .findings(findings)
                .totals(Totals.builder().errors(1).warnings(0).infos(0).build())
                .engineVersion("0.1.0")
                .build();
    }
}
