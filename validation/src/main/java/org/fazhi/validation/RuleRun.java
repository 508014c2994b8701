package org.fazhi.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Derived;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.Passage;
import org.jspecify.annotations.Nullable;

/** One rule over one report; a rule that breaks harms no other. */
final class RuleRun implements Examination {
    private final RuleInForce rule;
    private final Dossier dossier;
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Outcome silent = Outcome.PASS;
    private @Nullable Text reason;
    private boolean stopped;

    RuleRun(RuleInForce rule, Dossier dossier) {
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
        boolean year = dossier.report()
                .getReportingYear()
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
        if (dossier.deadline().passed()) {
            settle(Outcome.ERROR, Text.of("时间预算已用完，规则没有运行", "the time budget is used up, the rule did not run"));
            return;
        }
        if (rule.byAnalogy(dossier.body())) {
            used.add("treatSubdistrictAsTownship");
        }
        try {
            rule.rule().check().examine(this);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError broken) {
            findings.clear();
            settle(Outcome.ERROR, Text.of("规则执行出错：" + broken, "the rule broke: " + broken));
        }
        if (stopped) {
            findings.clear();
            settle(Outcome.ERROR, Text.of("超出时间预算，规则中途停止", "the time budget is used up, the rule was stopped"));
        }
    }

    /** Also remembers that it stopped the rule, should the rule catch what stops it. */
    private void keepDeadline() {
        if (dossier.deadline().passed()) {
            stopped = true;
            throw new Deadline.Passed();
        }
    }

    RuleOutcome outcome() {
        RuleOutcome.Builder outcome = RuleOutcome.builder()
                .rule(rule.info().getId())
                .set(rule.set().info().getId())
                .findings(findings.size())
                .outcome(findings.isEmpty() ? silent : Outcome.FAIL);
        return (findings.isEmpty() ? outcome.reason(Optional.ofNullable(reason)) : outcome).build();
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public Report report() {
        keepDeadline();
        return dossier.report();
    }

    @Override
    public ReportIndex index() {
        keepDeadline();
        return dossier.index();
    }

    @Override
    public Optional<Report> previous() {
        keepDeadline();
        return dossier.previous();
    }

    @Override
    public List<Report> neighbours() {
        keepDeadline();
        return dossier.neighbours();
    }

    @Override
    public Iterable<Passage> passages() {
        keepDeadline();
        return inSteps(dossier.passages(rule.rule().keywords()));
    }

    private Iterable<Passage> inSteps(List<Passage> passages) {
        return () -> new Steps<>(passages.iterator(), this::keepDeadline);
    }

    @Override
    public boolean hasWords() {
        keepDeadline();
        return !dossier.passages().isEmpty();
    }

    @Override
    public <T> T derived(Derived<T> what) {
        keepDeadline();
        return dossier.derived(what, () -> inSteps(dossier.passages()).iterator());
    }

    @Override
    public Optional<BodyKind> body() {
        keepDeadline();
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
        keepDeadline();
        used.add(name);
        return rule.parameter(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("规则集 " + rule.set().info().getId() + " 没有参数：" + name));
    }

    @Override
    public FindingDraft finding(Pointer pointer) {
        keepDeadline();
        return new Draft(rule, dossier, pointer, used, findings::add);
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
        MessageCatalogue own = rule.set().messages();
        MessageCatalogue texts = own.has("reason." + key) ? own : CommonReasons.CATALOGUE;
        return texts.text("reason." + key);
    }

    private void settle(Outcome outcome, Text why) {
        silent = outcome;
        reason = why;
    }
}
