package org.fazhi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** One rule over one report; a rule that breaks harms no other. */
final class RuleRun implements Examination {
    private final RuleSet set;
    private final Rule rule;
    private final Dossier dossier;
    private final List<Finding> findings = new ArrayList<>();
    private Outcome silent = Outcome.PASS;
    private @Nullable Text reason;

    RuleRun(RuleSet set, Rule rule, Dossier dossier) {
        this.set = set;
        this.rule = rule;
        this.dossier = dossier;
        if (applies()) {
            run();
        }
    }

    private boolean applies() {
        Applicability applies = rule.info().getApplies();
        boolean body = applies.getBodies().isEmpty()
                || dossier.body().map(applies.getBodies()::contains).orElse(false);
        boolean year = report().getReportingYear()
                .map(value -> Ranges.holds(applies, value))
                .orElseGet(() -> applies.getToYear().isEmpty());
        if (!body) {
            settle(Outcome.NOT_APPLICABLE, Text.of("不适用于这类机关", "does not concern this kind of body"));
        } else if (!year) {
            settle(Outcome.NOT_APPLICABLE, Text.of("不适用于这个报告年度", "does not concern this reporting year"));
        }
        return body && year;
    }

    private void run() {
        try {
            rule.check().examine(this);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError broken) {
            findings.clear();
            settle(Outcome.ERROR, Text.of("规则执行出错：" + broken, "the rule broke: " + broken));
        }
    }

    RuleOutcome outcome() {
        RuleOutcome.Builder outcome = RuleOutcome.builder()
                .rule(rule.info().getId())
                .set(set.info().getId())
                .findings(findings.size())
                .outcome(findings.isEmpty() ? silent : Outcome.FAIL);
        return (findings.isEmpty() ? outcome.reason(Optional.ofNullable(reason)) : outcome).build();
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public Report report() {
        return dossier.report();
    }

    @Override
    public ReportIndex index() {
        return dossier.index();
    }

    @Override
    public Optional<Report> previous() {
        return dossier.previous();
    }

    @Override
    public List<Report> neighbours() {
        return dossier.neighbours();
    }

    @Override
    public Iterable<Passage> passages() {
        return dossier.passages();
    }

    @Override
    public Optional<BodyKind> body() {
        return dossier.body();
    }

    @Override
    public boolean flag(String name) {
        return Boolean.parseBoolean(parameter(name));
    }

    @Override
    public int number(String name) {
        return Integer.parseInt(parameter(name));
    }

    @Override
    public String parameter(String name) {
        String value = set.parameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException("规则集 " + set.info().getId() + " 没有参数：" + name);
        }
        return value;
    }

    @Override
    public FindingDraft finding(Pointer pointer) {
        return new Draft(set, rule.info(), dossier, pointer, findings::add);
    }

    @Override
    public FindingDraft finding(Passage passage) {
        FindingDraft draft = finding(passage.pointer());
        passage.span().ifPresent(draft::span);
        return draft;
    }

    @Override
    public void skip(String key) {
        settle(Outcome.SKIPPED, reason(key));
    }

    @Override
    public void notApplicable(String key) {
        settle(Outcome.NOT_APPLICABLE, reason(key));
    }

    private Text reason(String key) {
        MessageCatalogue texts = set.messages().has("reason." + key) ? set.messages() : CommonReasons.CATALOGUE;
        return texts.text("reason." + key);
    }

    private void settle(Outcome outcome, Text why) {
        silent = outcome;
        reason = why;
    }
}
