package org.fazhi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;

/** The examples of every rule, one for each variant of its message. */
final class RuleExamples {
    private record Found(RuleCase single, Finding finding, int findings) {}

    private record Sound(Report report, ValidationResult result) {}

    private static final List<Integer> YEARS = List.of(2024, 2018, 2020, 2022, 2026);
    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    private final Map<String, Map<String, Found>> simplest = new LinkedHashMap<>();
    private final Map<String, Sound> sound = new LinkedHashMap<>();

    private RuleExamples() {}

    static RuleExamples of(List<RuleCase> cases) {
        RuleExamples examples = new RuleExamples();
        cases.forEach(examples::read);
        return examples;
    }

    private void read(RuleCase single) {
        List<Finding> findings =
                VALIDATOR.check(single.report(), single.options()).getFindings();
        for (Finding finding : findings) {
            simplest.computeIfAbsent(finding.getRule(), rule -> new LinkedHashMap<>())
                    .merge(
                            finding.getMessageKey(),
                            new Found(single, finding, findings.size()),
                            (first, later) -> later.findings() < first.findings() ? later : first);
        }
    }

    /** In the order of the keys of the messages; empty when no case finds the rule broken. */
    List<RuleExample> of(String rule) {
        return simplest.getOrDefault(rule, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .map(found -> RuleExample.of(found.single(), found.finding(), sound(found)))
                .toList();
    }

    private Report sound(Found found) {
        return likely(found.single().report())
                .map(this::sound)
                .filter(each -> passes(each.result(), found.finding()))
                .map(Sound::report)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no sound report passes " + found.finding().getRule()));
    }

    /** A report of the same kind of body and the same year, then others. */
    private static Stream<String> likely(Report report) {
        List<String> likely = new ArrayList<>();
        Optional<BodyKind> kind = report.getIssuers().stream().findFirst().flatMap(Issuer::getKind);
        kind.filter(each -> SoundBody.ALL.stream().anyMatch(body -> body.kind().equals(each)))
                .ifPresent(each -> likely.add(
                        each.getCode() + " " + report.getReportingYear().orElse(2024)));
        for (SoundBody body : SoundBody.ALL) {
            YEARS.forEach(year -> likely.add(body.kind().getCode() + " " + year));
        }
        return likely.stream();
    }

    private Sound sound(String kindAndYear) {
        return sound.computeIfAbsent(kindAndYear, name -> {
            String[] parts = name.split(" ");
            Report report = SoundReports.of(BodyKind.of(parts[0]), Integer.parseInt(parts[1]));
            return new Sound(report, VALIDATOR.check(report, SoundReports.options(report)));
        });
    }

    private static boolean passes(ValidationResult result, Finding finding) {
        return result.getOutcomes().stream()
                .anyMatch(outcome -> outcome.getRule().equals(finding.getRule())
                        && outcome.getSet().equals(finding.getSet())
                        && outcome.getOutcome() == Outcome.PASS);
    }
}
