package org.fazhi.output;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.finding.Language;
import org.fazhi.finding.Text;

/** The fixed words of the templates, named {@code label…}. */
final class Labels {
    private static final Map<String, Text> ALL = Map.ofEntries(
            Map.entry("labelPage", Text.of("法治政府建设年度报告检查结果", "Check of an annual rule-of-law government report")),
            Map.entry("labelErrors", Text.of("错误", "errors")),
            Map.entry("labelWarnings", Text.of("警告", "warnings")),
            Map.entry("labelInfos", Text.of("提示", "notes")),
            Map.entry("labelAccepted", Text.of("已核准", "accepted")),
            Map.entry("labelIssuer", Text.of("报告机关", "Reporting body")),
            Map.entry("labelYear", Text.of("报告年度", "Reporting year")),
            Map.entry("labelPlace", Text.of("位置", "Place")),
            Map.entry("labelEvidence", Text.of("原文", "Text")),
            Map.entry("labelAdvice", Text.of("建议", "To do")),
            Map.entry("labelBasis", Text.of("依据", "Basis")),
            Map.entry("labelClean", Text.of("没有发现问题。", "Nothing was found.")),
            Map.entry("labelRun", Text.of("检查说明", "About this check")),
            Map.entry("labelRules", Text.of("执行规则", "Rules run")),
            Map.entry("labelPassed", Text.of("通过", "passed")),
            Map.entry("labelSkipped", Text.of("不适用或未写明", "not applicable or not stated")),
            Map.entry("labelSets", Text.of("规则集", "Rule sets")),
            Map.entry("labelBroken", Text.of("未能执行的规则", "Rules that could not run")),
            Map.entry("labelNotes", Text.of("说明", "Notes")),
            Map.entry("labelEngine", Text.of("程序版本", "Version")),
            Map.entry("labelDigest", Text.of("报告摘要值", "Digest of the report")),
            Map.entry("labelOriginal", Text.of("报告原文", "Original text")));

    private Labels() {}

    static Map<String, Object> in(Language language) {
        Map<String, Object> labels = new LinkedHashMap<>();
        ALL.forEach((name, text) -> labels.put(name, text.in(language)));
        return labels;
    }
}
