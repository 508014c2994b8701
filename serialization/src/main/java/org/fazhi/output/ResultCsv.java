package org.fazhi.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.finding.ValidationResult;

/**
 * The findings as CSV (电子表格), one a line, to be opened in Excel or WPS: UTF-8 with byte order mark, every cell quoted,
 * lines ended by CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * <p>Example: {@code Files.writeString(file, ResultCsv.header(ZH) + ResultCsv.lines("a.json", result, ZH))}.
 */
public final class ResultCsv {
    private static final List<Text> COLUMNS = List.of(
            Text.of("文件", "Source"),
            Text.of("严重程度", "Severity"),
            Text.of("规则", "Rule"),
            Text.of("位置", "Place"),
            Text.of("原文", "Evidence"),
            Text.of("问题", "Problem"),
            Text.of("建议", "To do"),
            Text.of("依据", "Basis"),
            Text.of("核准", "Accepted"),
            Text.of("规则集", "Rule set"),
            Text.of("数据位置", "JSON Pointer"),
            Text.of("问题指纹", "Fingerprint"));
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private ResultCsv() {}

    /**
     * The byte order mark and the names of the columns.
     *
     * @param language of the names
     * @return one line with its end
     */
    public static String header(Language language) {
        return "\uFEFF" + line(COLUMNS.stream().map(column -> column.in(language)));
    }

    /**
     * The findings of a report.
     *
     * @param source the name of the report, such as its file
     * @param result what was found
     * @param language of the texts
     * @return one line a finding, each with its end; empty when nothing was found
     */
    public static String lines(String source, ValidationResult result, Language language) {
        return result.getFindings().stream()
                .map(finding -> line(cells(source, finding, language)))
                .collect(Collectors.joining());
    }

    /**
     * A report that could not be read.
     *
     * @param source the name of the report, such as its file
     * @param problem why, in one or more lines
     * @param language of the texts
     * @return one line with its end
     */
    public static String unusable(String source, String problem, Language language) {
        String severity = Text.of("无法使用", "UNUSABLE").in(language);
        return line(Stream.of(source, severity, "", "", "", problem, "", "", "", "", "", ""));
    }

    private static Stream<String> cells(String source, Finding finding, Language language) {
        return Stream.of(
                source,
                Wording.severity(finding.getSeverity()).in(language),
                finding.getRule(),
                finding.getPlace().in(language),
                finding.getEvidence().orElse(""),
                finding.getMessage().in(language),
                finding.getAdvice().in(language),
                Wording.basis(finding, language),
                finding.getAccepted().map(Acceptance::getReason).orElse(""),
                finding.getSet(),
                finding.getPointer(),
                finding.getFingerprint());
    }

    private static String line(Stream<String> cells) {
        return cells.map(ResultCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
