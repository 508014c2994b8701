package org.fazhi.output;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as SARIF 2.1.0 (静态分析结果交换格式), which editors and code hosts show beside the source. A finding becomes a result
 * with the JSON Pointer as its logical location and, where the report was read from a text and that is given, the
 * stretch of the text; an accepted one is suppressed; a rule that broke becomes a notification. Columns are UTF-16
 * units.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String sarif = new ResultSarif(Language.ZH).add("report.json", result).write();
 * }</pre>
 */
public final class ResultSarif {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Language language;
    private final List<String> rules = new ArrayList<>();
    private final ArrayNode results = MAPPER.createArrayNode();
    private final ArrayNode notifications = MAPPER.createArrayNode();
    private String engineVersion = "";

    /**
     * Starts a log.
     *
     * @param language of the texts
     */
    public ResultSarif(Language language) {
        this.language = language;
    }

    /**
     * Adds the result of one report.
     *
     * @param source the name of its file; with a line, such as {@code county.ndjson:17}, for a report in an NDJSON file
     * @param result what was found
     * @return this log
     */
    public ResultSarif add(String source, ValidationResult result) {
        return add(SarifPlace.of(source, null), result);
    }

    /**
     * Adds the result of one report that was read from text.
     *
     * @param source the name of the file of the text
     * @param result what was found; findings with a span are placed in the text
     * @param original the text the report was read from
     * @return this log
     */
    public ResultSarif add(String source, ValidationResult result, String original) {
        return add(SarifPlace.of(source, original), result);
    }

    private ResultSarif add(SarifPlace place, ValidationResult result) {
        engineVersion = result.getEngineVersion();
        result.getOutcomes().forEach(outcome -> outcome(place, outcome));
        result.getFindings().forEach(finding -> results.add(finding(place, finding)));
        return this;
    }

    /**
     * Adds a report that could not be read, as a notification.
     *
     * @param source the name of its file; with a line, such as {@code county.ndjson:17}, for a report in an NDJSON file
     * @param problem why
     * @return this log
     */
    public ResultSarif unusable(String source, String problem) {
        ObjectNode notification = notifications.addObject().put("level", "error");
        notification.putObject("message").put("text", problem);
        SarifPlace.of(source, null).addTo(notification.putArray("locations").addObject());
        return this;
    }

    private void outcome(SarifPlace place, RuleOutcome outcome) {
        if (!rules.contains(outcome.getRule())) {
            rules.add(outcome.getRule());
        }
        if (outcome.getOutcome() == Outcome.ERROR) {
            ObjectNode notification = notifications.addObject().put("level", "error");
            notification
                    .putObject("message")
                    .put(
                            "text",
                            outcome.getReason()
                                    .map(reason -> reason.in(language))
                                    .orElse(outcome.getRule()));
            notification.putObject("associatedRule").put("id", outcome.getRule());
            place.addTo(notification.putArray("locations").addObject());
        }
    }

    private ObjectNode finding(SarifPlace place, Finding finding) {
        ObjectNode result = MAPPER.createObjectNode()
                .put("ruleId", finding.getRule())
                .put("ruleIndex", rules.indexOf(finding.getRule()))
                .put("level", level(finding.getSeverity()));
        result.putObject("message")
                .put(
                        "text",
                        finding.getMessage().in(language) + " "
                                + finding.getAdvice().in(language));
        ObjectNode location = place.addTo(result.putArray("locations").addObject(), finding);
        location.putArray("logicalLocations")
                .addObject()
                .put("name", finding.getPlace().in(language))
                .put("fullyQualifiedName", finding.getPointer());
        result.putObject("partialFingerprints").put("fazhi/v1", finding.getFingerprint());
        finding.getAccepted()
                .ifPresent(accepted -> result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("justification", accepted.getApprover() + "：" + accepted.getReason()));
        result.putObject("properties").put("ruleSet", finding.getSet()).put("basis", Wording.basis(finding, language));
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /**
     * Writes the log.
     *
     * @return a JSON document that ends with a line feed
     */
    public String write() {
        ObjectNode log = MAPPER.createObjectNode()
                .put(
                        "$schema",
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Fazhi");
        if (!engineVersion.isEmpty()) {
            driver.put("version", engineVersion);
        }
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> described.addObject().put("id", rule));
        run.put("columnKind", "utf16CodeUnits");
        ObjectNode invocation =
                run.putArray("invocations").addObject().put("executionSuccessful", notifications.isEmpty());
        invocation.set("toolExecutionNotifications", notifications);
        run.set("results", results);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(log).replace("\r\n", "\n") + "\n";
    }
}
