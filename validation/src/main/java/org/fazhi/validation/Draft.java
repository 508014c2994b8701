package org.fazhi.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.report.Pointer;
import org.fazhi.report.Span;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.MessageCatalogue;
import org.jspecify.annotations.Nullable;

/** A finding being written; puts in what the engine knows: place, texts, sources, the cap on severity. */
final class Draft implements FindingDraft {
    private static final int QUOTE = 60;

    private final RuleInForce rule;
    private final Dossier dossier;
    private final Pointer pointer;
    private final Set<String> used;
    private final Consumer<Finding> out;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private Severity severity;
    private String messageKey;
    private @Nullable String evidence;
    private @Nullable Span span;
    private boolean confidential;

    /** {@code used} are the parameters the rule has asked for when the finding is added. */
    Draft(RuleInForce rule, Dossier dossier, Pointer pointer, Set<String> used, Consumer<Finding> out) {
        this.rule = rule;
        this.dossier = dossier;
        this.pointer = pointer;
        this.used = used;
        this.out = out;
        this.severity = rule.severity(dossier.body());
        this.messageKey = rule.info().getId() + ".message";
    }

    @Override
    public FindingDraft severity(Severity value) {
        severity = RuleInForce.milder(value, rule.severity(dossier.body()));
        return this;
    }

    @Override
    public FindingDraft variant(String variant) {
        messageKey = rule.info().getId() + ".message." + variant;
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
        String id = rule.info().getId();
        MessageCatalogue texts = rule.set().messages();
        Place place = Place.of(dossier.index(), pointer);
        out.accept(Finding.builder()
                .rule(id)
                .set(rule.set().info().getId())
                .severity(severity)
                .pointer(pointer.toString())
                .place(confidential ? Place.unquoted(dossier.index(), pointer) : place.text())
                .span(Optional.ofNullable(span).or(place::span))
                .evidence(Optional.ofNullable(evidence))
                .expected(Optional.ofNullable(arguments.get("expected")))
                .actual(Optional.ofNullable(arguments.get("actual")))
                .messageKey(messageKey)
                .arguments(arguments)
                .message(texts.text(messageKey, arguments))
                .advice(texts.text(id + ".advice", arguments))
                .basis(inForce(rule.basis(dossier.body(), used)))
                .fingerprint(Fingerprint.of(id, messageKey, place.anchor(), evidence))
                .changedBy(rule.changedBy(used))
                .build());
    }

    /** The sources that held in the reporting year; all of them when it is not known, or none did. */
    private List<LegalBasis> inForce(List<LegalBasis> basis) {
        Optional<Integer> year = dossier.report().getReportingYear();
        List<LegalBasis> then = basis.stream()
                .filter(source -> year.filter(value -> !holdsIn(source, value)).isEmpty())
                .toList();
        return then.isEmpty() ? basis : then;
    }

    private static boolean holdsIn(LegalBasis source, int year) {
        return source.getInForceFrom().filter(from -> from.getYear() > year).isEmpty()
                && source.getInForceTo().filter(to -> to.getYear() < year).isEmpty();
    }
}
