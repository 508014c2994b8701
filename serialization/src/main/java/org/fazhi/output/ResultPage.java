package org.fazhi.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;

/** What the templates of a result show, by name. */
final class ResultPage {
    private final ValidationResult result;
    private final Language language;
    private final @Nullable String original;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ResultPage(ValidationResult result, Language language, @Nullable String original) {
        this.result = result;
        this.language = language;
        this.original = original;
    }

    static Map<String, Object> of(
            Report report, ValidationResult result, Language language, @Nullable String original) {
        ResultPage page = new ResultPage(result, language, original);
        page.values.putAll(Labels.in(language));
        page.head(report);
        page.findings(report);
        page.values.put("sets", result.getSets().stream().map(page::set).toList());
        page.values.put("broken", page.broken());
        page.values.put(
                "notes",
                result.getNotes().stream()
                        .map(note -> note.getText().in(language))
                        .toList());
        if (original != null) {
            page.values.put("original", MarkedText.of(original, result.getFindings()));
        }
        page.values.put("hasOriginal", original != null);
        page.values.put("hasBroken", !page.broken().isEmpty());
        page.values.put("hasNotes", !result.getNotes().isEmpty());
        return page.values;
    }

    private void head(Report report) {
        values.put("lang", language == Language.EN ? "en" : "zh-CN");
        values.put("title", title(report));
        values.put(
                "issuers",
                String.join(
                        "、", report.getIssuers().stream().map(Issuer::getName).toList()));
        values.put("year", report.getReportingYear().map(Object::toString).orElse(""));
        values.put("verdict", Wording.verdict(result.getVerdict()).in(language));
        values.put("verdictClass", result.getVerdict().name());
        values.put("errors", result.getTotals().getErrors());
        values.put("warnings", result.getTotals().getWarnings());
        values.put("infos", result.getTotals().getInfos());
        values.put("acceptedCount", result.getTotals().getAccepted());
        values.put("rulesRun", result.getOutcomes().size());
        values.put("passed", count(Outcome.PASS));
        values.put("skipped", count(Outcome.SKIPPED) + count(Outcome.NOT_APPLICABLE));
        values.put("engine", result.getEngineVersion());
        values.put("digest", result.getReportDigest().orElse(""));
    }

    private static String title(Report report) {
        return report.getFrame()
                .flatMap(Frame::getTitle)
                .orElseGet(() -> report.getIssuers().stream()
                        .findFirst()
                        .map(Issuer::getName)
                        .orElse("法治政府建设年度报告"));
    }

    private long count(Outcome outcome) {
        return result.getOutcomes().stream()
                .filter(each -> each.getOutcome() == outcome)
                .count();
    }

    private void findings(Report report) {
        Map<Integer, List<Map<String, Object>>> byPart = new TreeMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int i = 0; i < result.getFindings().size(); i++) {
            Finding finding = result.getFindings().get(i);
            PartOfReport part = PartOfReport.of(report, finding.getPointer(), language);
            names.put(part.order(), part.name());
            byPart.computeIfAbsent(part.order(), key -> new ArrayList<>()).add(finding(report, finding, i + 1));
        }
        List<Map<String, Object>> parts = new ArrayList<>();
        byPart.forEach((order, found) ->
                parts.add(Map.of("name", names.getOrDefault(order, ""), "findings", found, "count", found.size())));
        values.put("parts", parts);
        values.put("clean", result.getFindings().isEmpty());
    }

    private Map<String, Object> finding(Report report, Finding finding, int number) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", number);
        view.put("rule", finding.getRule());
        view.put("severity", Wording.severity(finding.getSeverity()).in(language));
        view.put("severityClass", finding.getSeverity().name());
        view.put("message", finding.getMessage().in(language));
        view.put("place", finding.getPlace().in(language));
        view.put("evidence", finding.getEvidence().orElse(""));
        Optional<Passage> passage = Passage.of(report, finding);
        view.put("before", passage.map(Passage::before).orElse(""));
        view.put("after", passage.map(Passage::after).orElse(""));
        view.put("advice", finding.getAdvice().in(language));
        view.put("basis", Wording.basis(finding, language));
        view.put("marked", MarkedText.isMarked(finding, original));
        view.put("accepted", finding.getAccepted().map(this::acceptance).orElse(""));
        return view;
    }

    private String acceptance(Acceptance acceptance) {
        return acceptance.getApprover() + (language == Language.EN ? ", " : "，") + acceptance.getReason();
    }

    private String set(AppliedRuleSet applied) {
        return applied.getSet().getTitle().in(language) + " " + applied.getSet().getId() + " — "
                + applied.getReason().in(language);
    }

    private List<String> broken() {
        return result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .map(this::broken)
                .toList();
    }

    private String broken(RuleOutcome outcome) {
        return outcome.getRule() + " "
                + outcome.getReason().map(reason -> reason.in(language)).orElse("");
    }
}
