package org.fazhi.validation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.Finding;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.national.NationalRuleSets;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.structure.StructureRuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks reports (报告检查器). Immutable and thread-safe: build one and share it.
 *
 * <p>Which rule sets run follows from the report: the kind of its body, its reporting year, its division code, and the
 * date given in the options. Overlays among them change the rules of the others, the wider jurisdiction first. A wrong
 * report is a normal value: the answer is a result with findings, never an exception.
 *
 * <p>A check takes milliseconds and is not cut short when its thread is interrupted: the result is complete, and the
 * thread is still interrupted after it. Who checks many reports looks at {@link Thread#isInterrupted()} between two. A
 * check that may take long is given a {@linkplain CheckOptions#getTimeBudget() time budget}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().check(report);
 * result.getFindings().forEach(finding -> System.out.println(finding.getMessage().getZh()));
 * }</pre>
 */
public final class ReportValidator {
    private final List<RuleSet> sets;
    private volatile @Nullable KeywordScan scan;

    private ReportValidator(List<RuleSet> sets) {
        this.sets = sets;
    }

    /**
     * A validator with the rule sets of the library: the structure of the data and the national sets.
     *
     * @return the same validator each time
     */
    public static ReportValidator standard() {
        return Standard.VALIDATOR;
    }

    /**
     * The standard validator with the rule sets of all providers that a class loader finds. What the sets find does not
     * depend on the order in which they are found.
     *
     * <p>Example: {@code ReportValidator.discovered(Thread.currentThread().getContextClassLoader())}.
     *
     * @param loader where to look: the class path and the modules it sees
     * @return a new validator
     * @throws IllegalArgumentException when a provider cannot be used, two sets have the same id, or a prerequisite is
     *     missing or in a circle
     */
    public static ReportValidator discovered(ClassLoader loader) {
        return standard().with(Discovery.ruleSets(loader).toArray(RuleSet[]::new));
    }

    /**
     * A validator with these rule sets only.
     *
     * @param sets the sets
     * @return a new validator
     * @throws IllegalArgumentException when two sets have the same id, or a prerequisite is missing or in a circle; the
     *     message names all
     */
    public static ReportValidator of(RuleSet... sets) {
        return of(Arrays.asList(sets));
    }

    /**
     * This validator with more rule sets.
     *
     * @param more the sets to add
     * @return a new validator
     * @throws IllegalArgumentException when two sets have the same id, or a prerequisite is missing or in a circle; the
     *     message names all
     */
    public ReportValidator with(RuleSet... more) {
        List<RuleSet> all = new ArrayList<>(sets);
        all.addAll(Arrays.asList(more));
        return of(all);
    }

    private static ReportValidator of(Collection<RuleSet> sets) {
        List<String> ids = new ArrayList<>();
        for (RuleSet set : sets) {
            if (ids.contains(set.info().getId())) {
                throw new IllegalArgumentException("规则集编号重复：" + set.info().getId());
            }
            ids.add(set.info().getId());
        }
        List<RuleSet> all = List.copyOf(sets);
        new Prerequisites(all).requireAll();
        return new ReportValidator(all);
    }

    /**
     * The rule sets this validator chooses from.
     *
     * @return in the order they were given
     */
    public List<RuleSet> ruleSets() {
        return sets;
    }

    /**
     * The rule sets of these names, as the options of a check name them.
     *
     * @param names {@code group:name:version}, or {@code group:name} for its newest version
     * @return in the order of the names, each once
     * @throws IllegalArgumentException when this validator does not have one of them
     */
    public List<RuleSet> named(List<String> names) {
        return Selection.named(sets, names).stream().map(Selection.Chosen::set).toList();
    }

    /**
     * Checks a report against the sets it calls for.
     *
     * @param report the report
     * @return the result
     */
    public ValidationResult check(Report report) {
        return check(report, CheckOptions.none());
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @param options what is asked for beyond the report
     * @return the result
     * @throws IllegalArgumentException when the options name a rule set this validator does not have
     */
    public ValidationResult check(Report report, CheckOptions options) {
        return check(report, options, RuleRun::new);
    }

    /**
     * Checks a report and says how long each rule took.
     *
     * @param report the report
     * @param options what is asked for beyond the report
     * @param watch is told of each rule when it has run, in the order in which they run
     * @return the same result as without a watch
     * @throws IllegalArgumentException when the options name a rule set this validator does not have
     */
    public ValidationResult check(Report report, CheckOptions options, RuleWatch watch) {
        return check(report, options, (rule, dossier) -> {
            long start = System.nanoTime();
            RuleRun run = new RuleRun(rule, dossier);
            watch.ran(rule.set().info(), rule.info(), Duration.ofNanos(System.nanoTime() - start));
            return run;
        });
    }

    private ValidationResult check(
            Report report, CheckOptions options, BiFunction<RuleInForce, Dossier, RuleRun> runner) {
        Dossier dossier = Dossier.of(report, options, this::scan);
        List<AppliedRuleSet> applied = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Selection.Chosen> chosen = Selection.of(sets, dossier, options);
        RulesInForce rules =
                new RulesInForce(chosen.stream().map(Selection.Chosen::set).toList(), sets, options);
        for (Selection.Chosen each : chosen) {
            applied.add(applied(each));
            rules.of(each.set()).forEach(rule -> {
                RuleRun run = runner.apply(rule, dossier);
                outcomes.add(run.outcome());
                findings.addAll(run.findings());
            });
            outcomes.addAll(rules.broken(each.set()));
        }
        return Conclusion.of(options, applied, outcomes, findings, rules.notes());
    }

    /** Made when first words are looked at; two threads that make it at once make the same. */
    private KeywordScan scan() {
        KeywordScan known = scan;
        if (known == null) {
            known = KeywordScan.of(sets);
            scan = known;
        }
        return known;
    }

    private static AppliedRuleSet applied(Selection.Chosen chosen) {
        return AppliedRuleSet.builder()
                .set(chosen.set().info())
                .reason(chosen.reason())
                .origin(chosen.set().origin())
                .parameters(new TreeMap<>(chosen.set().parameters()))
                .build();
    }

    private static final class Standard {
        static final ReportValidator VALIDATOR = of(standardSets());

        private static List<RuleSet> standardSets() {
            List<RuleSet> sets = new ArrayList<>();
            sets.add(StructureRuleSet.get());
            sets.addAll(NationalRuleSets.all());
            String library = "org.fazhi.validation@" + Conclusion.ENGINE_VERSION;
            return sets.stream().map(set -> set.from(library)).toList();
        }
    }
}
