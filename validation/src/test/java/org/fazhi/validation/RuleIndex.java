package org.fazhi.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.RuleSet;

/** The table of all ids: those of the catalogue in its order, then the ones added since. */
final class RuleIndex {
    private final Map<String, Map<RuleSet, RuleInfo>> rules;
    private final Markdown page = new Markdown();

    private RuleIndex(Map<String, Map<RuleSet, RuleInfo>> rules) {
        this.rules = rules;
    }

    static String of(Map<String, Map<RuleSet, RuleInfo>> rules) {
        return new RuleIndex(rules).render();
    }

    private String render() {
        page.line(Markdown.GENERATED);
        page.heading(1, "规则目录 · Rule catalogue");
        page.both(Text.of(
                "每条规则一页：要求什么，依据什么，适用于谁，一个通过的和一个不通过的例子。编号的含义从不改变。",
                "One page for each rule: what it asks, on what ground, of whom, with an example that passes and one that "
                        + "fails. An id never changes its meaning."));
        severities();
        sets();
        page.heading(2, "规则 · Rules");
        page.table("编号 ID", "要求 What is asked", "严重程度 Severity", "可执行性 Executability", "规则集 Rule set");
        RuleCatalogue.entries().forEach(this::row);
        added().forEach(this::implemented);
        page.end();
        return page.text();
    }

    private void severities() {
        page.item(Wording.of(Severity.ERROR) + "：报告不符合 the report does not conform");
        page.item(Wording.of(Severity.WARNING) + "：应当核对 to be looked into");
        page.item(Wording.of(Severity.INFO) + "：供参考 for information");
        page.end();
        page.both(Text.of(
                "表中是最高的严重程度，个别情形可以更轻。仅有惯例支持的规则不会是错误。",
                "The table gives the highest severity; a single finding may be milder. What only practice supports is never "
                        + "an error."));
    }

    private void sets() {
        page.heading(2, "规则集 · Rule sets");
        page.table("编号 ID", "内容 Contents", "适用机关 Bodies", "报告年度 Reporting years", "参数 Parameters");
        for (RuleSet set : ReportValidator.standard().ruleSets()) {
            page.row(
                    "`" + set.info().getId() + "`",
                    both(set.info().getTitle()),
                    Wording.bodies(set.info().getApplies().getBodies()),
                    Wording.years(
                            set.info().getApplies().getFromYear(),
                            set.info().getApplies().getToYear()),
                    new TreeMap<>(set.parameters())
                            .entrySet().stream()
                                    .map(parameter -> "`" + parameter.getKey() + " = " + parameter.getValue() + "`")
                                    .collect(Collectors.joining("<br>")));
        }
        page.end();
    }

    private Stream<String> added() {
        List<String> listed =
                RuleCatalogue.entries().stream().map(RuleCatalogue.Entry::id).toList();
        return rules.keySet().stream().filter(id -> !listed.contains(id)).sorted();
    }

    private void row(RuleCatalogue.Entry entry) {
        if (entry.leftToPeople().isPresent()) {
            page.row(entry.id(), both(entry.leftToPeople().get()), "", "留给人工 left to people", "");
        } else {
            implemented(entry.id());
        }
    }

    private void implemented(String id) {
        Map<RuleSet, RuleInfo> sets = rules.getOrDefault(id, new LinkedHashMap<>());
        page.row(
                "[" + id + "](" + id + ".md)",
                joined(sets, rule -> both(rule.getTitle())),
                joined(sets, rule -> Wording.of(rule.getSeverity())),
                joined(sets, rule -> Wording.of(rule.getExecutability())),
                sets.keySet().stream()
                        .map(set -> "`" + set.info().getId() + "`")
                        .collect(Collectors.joining("<br>")));
    }

    private static String joined(Map<RuleSet, RuleInfo> sets, Function<RuleInfo, String> part) {
        return sets.values().stream().map(part).distinct().collect(Collectors.joining("<br>"));
    }

    private static String both(Text text) {
        return Wording.escaped(text.getZh()) + "<br>" + Wording.escaped(text.getEn());
    }
}
