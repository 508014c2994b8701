package org.fazhi.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Text;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** What {@link RuleContract} asks of a set and its rules. */
final class RuleTrial {
    private static final int THREADS = 8;
    private static final int ROUNDS = 2;
    private static final int SEED = 1;
    private static final Pattern NAME = Pattern.compile("\\{[A-Za-z][A-Za-z0-9]*}");

    private final RuleContract contract;
    private final RuleSet set;
    private final ReportValidator validator;
    private final CheckOptions options;

    RuleTrial(RuleContract contract) {
        this.contract = contract;
        this.set = contract.ruleSet();
        this.validator = contract.validator();
        this.options = contract.options();
    }

    static Stream<DynamicTest> each(RuleContract contract, BiConsumer<RuleTrial, String> trial) {
        RuleTrial tried = new RuleTrial(contract);
        return contract.rules().stream().map(rule -> DynamicTest.dynamicTest(rule, () -> trial.accept(tried, rule)));
    }

    void everyRuleHasAFault() {
        Assertions.assertThat(contract.rules()).as("rules").isNotEmpty();
        Assertions.assertThat(new TreeSet<>(contract.faults().keySet()))
                .as("rules with a faulty report")
                .isEqualTo(new TreeSet<>(contract.rules()));
    }

    void passes(String rule) {
        ValidationResult result = validator.check(contract.sound(rule), options);
        Assertions.assertThat(outcome(result, rule).map(RuleOutcome::getOutcome))
                .as("the outcome of %s for the sound report: %s", rule, told(result, rule))
                .contains(Outcome.PASS);
    }

    void findsItsFaultAlone(String rule) {
        List<Finding> before =
                new ArrayList<>(validator.check(contract.sound(rule), options).getFindings());
        ValidationResult result = validator.check(fault(rule), options);
        List<Finding> found = new ArrayList<>(result.getFindings());
        before.forEach(found::remove);
        Set<String> rules = new TreeSet<>();
        found.forEach(finding -> rules.add(finding.getRule()));
        Assertions.assertThat(rules)
                .as(
                        "the rules that find more in the faulty report than in the sound one: %s\n%s",
                        told(result, rule), Told.findings(found))
                .containsExactly(rule);
        Assertions.assertThat(found)
                .as("the set that finds it")
                .allSatisfy(finding -> Assertions.assertThat(finding.getSet())
                        .isEqualTo(set.info().getId()));
    }

    void pointsIntoTheReport(String rule) {
        Report report = fault(rule);
        Assertions.assertThat(own(validator.check(report, options), rule))
                .as("the findings of %s", rule)
                .isNotEmpty()
                .allSatisfy(finding -> Assertions.assertThat(Place.isIn(report, finding.getPointer()))
                        .as("%s leads to a place of the report", finding.getPointer())
                        .isTrue());
    }

    void speaksBothLanguages(String rule) {
        MessageCatalogue texts = set.messages();
        Set<String> keys = texts.keys().stream()
                .filter(key -> key.startsWith(rule + ".") || key.startsWith("reason."))
                .collect(Collectors.toCollection(TreeSet::new));
        Assertions.assertThat(keys)
                .as("the texts of %s", rule)
                .contains(rule + ".title", rule + ".advice")
                .anyMatch(key -> key.equals(rule + ".message") || key.startsWith(rule + ".message."))
                .allSatisfy(key -> {
                    Assertions.assertThat(texts.has(key))
                            .as("%s in both languages", key)
                            .isTrue();
                    complete(key, texts.text(key));
                    Assertions.assertThat(names(texts.text(key).getEn()))
                            .as("names in the English text %s", key)
                            .isEqualTo(names(texts.text(key).getZh()));
                });
        for (Finding finding : own(validator.check(fault(rule), options), rule)) {
            complete(finding.getMessageKey(), finding.getMessage());
            Assertions.assertThat(names(
                            finding.getMessage().getZh() + finding.getAdvice().getZh()))
                    .as("names left open in %s", finding.getMessage().getZh())
                    .isEmpty();
        }
    }

    private static void complete(String key, Text text) {
        Assertions.assertThat(text.getZh()).as("Chinese text %s", key).isNotBlank();
        Assertions.assertThat(text.getEn())
                .as("English text %s", key)
                .isNotBlank()
                .isNotEqualTo(text.getZh());
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    void manyThreadsFindTheSame() {
        Set<Report> reports = new LinkedHashSet<>(contract.faults().values());
        contract.rules().forEach(rule -> reports.add(contract.sound(rule)));
        Samples.altered(SEED).limit(10).forEach(reports::add);
        Map<Report, List<Finding>> alone = new LinkedHashMap<>();
        reports.forEach(report -> alone.put(report, findings(report)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Optional<String>>> checks = new ArrayList<>();
            for (int round = 0; round < THREADS * ROUNDS; round++) {
                List<Report> shuffled = new ArrayList<>(reports);
                Collections.shuffle(shuffled, new Random(round));
                checks.add(() -> shuffled.stream()
                        .filter(report -> !findings(report).equals(alone.get(report)))
                        .map(report -> "Many threads find something else than one in " + ReportJson.compact(report))
                        .findFirst());
            }
            for (Future<Optional<String>> check : threads.invokeAll(checks)) {
                check.get().ifPresent(difference -> {
                    throw new AssertionFailedError(difference);
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionFailedError("a check failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    void noReportBreaksARule() {
        int half = contract.drawnReports() / 2;
        Stream.of(
                        contract.faults().values().stream(),
                        Samples.sound(SEED).limit(20),
                        Samples.altered(SEED).limit(half),
                        Samples.any(SEED).limit(contract.drawnReports() - half))
                .flatMap(reports -> reports)
                .forEach(this::doesNotBreak);
    }

    private void doesNotBreak(Report report) {
        if (broken(report).isPresent()) {
            Report smallest =
                    Simpler.smallest(report, candidate -> broken(candidate).isPresent());
            throw new AssertionFailedError("This report breaks a rule: " + ReportJson.compact(smallest) + "\n"
                    + broken(smallest).map(Told::outcome).orElse(""));
        }
    }

    private Optional<RuleOutcome> broken(Report report) {
        return forced(report).getOutcomes().stream()
                .filter(this::isOwn)
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .findFirst();
    }

    private List<Finding> findings(Report report) {
        return forced(report).getFindings();
    }

    /** By this set, whether the report calls for it or not. */
    private ValidationResult forced(Report report) {
        return validator.check(
                report,
                CheckOptions.builder()
                        .from(options)
                        .ruleSets(List.of(set.info().getId()))
                        .build());
    }

    private Report fault(String rule) {
        return Optional.ofNullable(contract.faults().get(rule))
                .orElseThrow(() -> new AssertionFailedError("There is no faulty report for " + rule));
    }

    private boolean isOwn(RuleOutcome outcome) {
        return outcome.getSet().equals(set.info().getId()) && contract.rules().contains(outcome.getRule());
    }

    private Collection<Finding> own(ValidationResult result, String rule) {
        return result.getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .filter(finding -> finding.getSet().equals(set.info().getId()))
                .toList();
    }

    private Optional<RuleOutcome> outcome(ValidationResult result, String rule) {
        return result.getOutcomes().stream()
                .filter(this::isOwn)
                .filter(outcome -> outcome.getRule().equals(rule))
                .findFirst();
    }

    private String told(ValidationResult result, String rule) {
        return outcome(result, rule)
                .map(Told::outcome)
                .orElse("the report does not call for " + set.info().getId());
    }
}
