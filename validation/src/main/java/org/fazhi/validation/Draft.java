package org.fazhi.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.Pointer;
import org.fazhi.report.Span;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** A finding being written; puts in what the engine knows: place, texts, sources, the cap on severity. */
final class Draft implements FindingDraft {
    private static final int QUOTE = 60;

    private final RuleSet set;
    private final RuleInfo rule;
    private final Dossier dossier;
    private final Pointer pointer;
    private final Consumer<Finding> out;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private Severity severity;
    private String messageKey;
    private @Nullable String evidence;
    private @Nullable Span span;
    private boolean confidential;

    Draft(RuleSet set, RuleInfo rule, Dossier dossier, Pointer pointer, Consumer<Finding> out) {
        this.set = set;
        this.rule = rule;
        this.dossier = dossier;
        this.pointer = pointer;
        this.out = out;
        this.severity = rule.getSeverity();
        this.messageKey = rule.getId() + ".message";
    }

    @Override
    public FindingDraft severity(Severity value) {
        severity = milder(value, rule.getSeverity());
        return this;
    }

    private static Severity milder(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public FindingDraft variant(String variant) {
        messageKey = rule.getId() + ".message." + variant;
        return this;
    }

    @Override
    public FindingDraft evidence(String words) {
        evidence = words.codePointCount(0, words.length()) <= QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, QUOTE)) + "…";
        return this;
    }

    @Override
    public FindingDraft expected(String value) {
        return argument("expected", value);
    }

    @Override
    public FindingDraft actual(String value) {
        return argument("actual", value);
    }

    @Override
    public FindingDraft argument(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    @Override
    public FindingDraft span(Span value) {
        span = value;
        return this;
    }

    @Override
    public FindingDraft confidential() {
        confidential = true;
        return this;
    }

    @Override
    public void add() {
        boolean analogy = dossier.body().map(set.byAnalogy()::contains).orElse(false);
        Place place = Place.of(dossier.index(), pointer);
        out.accept(Finding.builder()
                .rule(rule.getId())
                .set(set.info().getId())
                .severity(analogy ? milder(severity, analogyCap()) : severity)
                .pointer(pointer.toString())
                .place(confidential ? Place.unquoted(dossier.index(), pointer) : place.text())
                .span(Optional.ofNullable(span))
                .evidence(Optional.ofNullable(evidence))
                .expected(Optional.ofNullable(arguments.get("expected")))
                .actual(Optional.ofNullable(arguments.get("actual")))
                .messageKey(messageKey)
                .arguments(arguments)
                .message(set.messages().text(messageKey, arguments))
                .advice(set.messages().text(rule.getId() + ".advice", arguments))
                .basis(analogy ? byAnalogy(rule.getBasis()) : rule.getBasis())
                .fingerprint(Fingerprint.of(rule.getId(), messageKey, place.anchor(), evidence))
                .build());
    }

    private Severity analogyCap() {
        boolean bound = rule.getBasis().stream().noneMatch(source -> source.getKind() == BasisKind.BINDING);
        boolean asTownship = Boolean.parseBoolean(set.parameters().get("treatSubdistrictAsTownship"));
        return bound || asTownship ? Severity.ERROR : Severity.WARNING;
    }

    private static List<LegalBasis> byAnalogy(List<LegalBasis> basis) {
        return basis.stream()
                .map(source -> source.getKind() == BasisKind.BINDING
                        ? LegalBasis.builder()
                                .from(source)
                                .kind(BasisKind.ANALOGY)
                                .build()
                        : source)
                .toList();
    }
}
