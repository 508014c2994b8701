package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;

/** Prints the documents for people: verdict first, then the findings, the gravest first. */
final class TextOutput implements Output {
    private static final String INDENT = "      ";

    private final Language language;
    private final PrintWriter out;
    private long documents;
    private long unusable;
    private long errors;
    private long warnings;
    private long infos;

    TextOutput(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void add(Document document) {
        count(document);
        out.println("━━ " + document.source());
        document.report().ifPresent(report -> out.println("   " + name(report)));
        if (document.result().isEmpty()) {
            out.println("   " + say("无法使用", "unusable"));
        }
        document.troubles()
                .forEach(trouble -> out.println(
                        INDENT + (trouble.note() ? say("说明：", "note: ") : "") + trouble.describe(language)));
        document.result().ifPresent(this::result);
        out.println();
    }

    private void count(Document document) {
        documents++;
        document.result().map(ValidationResult::getTotals).ifPresentOrElse(this::count, () -> unusable++);
    }

    private void count(Totals totals) {
        errors += totals.getErrors();
        warnings += totals.getWarnings();
        infos += totals.getInfos();
    }

    private static String name(Report report) {
        return report.getFrame()
                .flatMap(Frame::getTitle)
                .orElseGet(() -> report.getIssuers().stream()
                                .map(Issuer::getName)
                                .collect(Collectors.joining("、"))
                        + report.getReportingYear().map(year -> " " + year).orElse(""));
    }

    private void result(ValidationResult result) {
        out.println("   " + result.getSummary().in(language));
        result.getFindings().forEach(this::finding);
        result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .forEach(outcome -> out.println("   " + say("规则未能执行 ", "rule not run ") + outcome.getRule() + "（"
                        + outcome.getSet() + "）："
                        + outcome.getReason().map(reason -> reason.in(language)).orElse("")));
        result.getNotes()
                .forEach(note -> out.println(
                        "   " + say("说明：", "note: ") + note.getText().in(language)
                                + note.getSet().map(set -> "（" + set + "）").orElse("")));
    }

    private void finding(Finding finding) {
        out.println();
        out.println("   " + (finding.getAccepted().isPresent() ? say("○ 已核准", "○ ACCEPTED") + " " : "")
                + severity(finding.getSeverity()) + " " + finding.getRule() + "  "
                + finding.getMessage().in(language));
        line(say("位置：", "where: "), finding.getPlace().in(language));
        finding.getEvidence().ifPresent(words -> line(say("原文：", "text:  "), words));
        line(say("建议：", "to do: "), finding.getAdvice().in(language));
        finding.getAccepted().ifPresent(this::accepted);
        line(say("依据：", "basis: "), finding.getBasis().stream().map(this::basis).collect(Collectors.joining("；")));
    }

    private void accepted(Acceptance acceptance) {
        line(
                say("核准：", "accepted: "),
                acceptance.getApprover()
                        + say("，", ", ")
                        + acceptance.getReason()
                        + say("，有效至 ", ", until ")
                        + acceptance.getExpiresOn());
    }

    private void line(String label, String content) {
        out.println(INDENT + label + content);
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("✗ 错误", "✗ ERROR  ");
            case WARNING -> say("! 警告", "! WARNING");
            case INFO -> say("· 提示", "· NOTE   ");
        };
    }

    private String basis(LegalBasis basis) {
        String title = switch (basis.getKind()) {
            case BINDING, ANALOGY -> "《" + basis.getInstrument() + "》";
            case PRACTICE, LOGIC -> basis.getInstrument();
        };
        String number = basis.getNumber().map(value -> "（" + value + "）").orElse("");
        String kind = switch (basis.getKind()) {
            case ANALOGY -> say("（参照适用）", " (by analogy)");
            case PRACTICE -> say("（惯例）", " (practice)");
            case BINDING, LOGIC -> "";
        };
        return title + number + basis.getArticle().orElse("") + kind;
    }

    @Override
    public void end() {
        if (documents > 1) {
            out.println(say("共 %d 份报告：错误 %d、警告 %d、提示 %d", "%d reports: errors %d, warnings %d, notes %d")
                            .formatted(documents, errors, warnings, infos)
                    + (unusable == 0 ? "" : say("；%d 份无法使用", "; %d unusable").formatted(unusable)));
        }
    }

    private String say(String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
