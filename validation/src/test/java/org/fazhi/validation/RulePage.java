package org.fazhi.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.RuleSet;

/** The page of one rule, which may stand in several sets. */
final class RulePage {
    private static final int MOST_DIFFERENCES = 5;
    private static final String STATED = "（有内容） (stated)";

    private final Map<RuleSet, RuleInfo> sets;
    private final List<RuleExample> examples;
    private final Map<String, Set<String>> parameters = new LinkedHashMap<>();
    private final Markdown page = new Markdown();

    private RulePage(Map<RuleSet, RuleInfo> sets, List<RuleExample> examples, ReadParameters read) {
        this.sets = sets;
        this.examples = examples;
        sets.forEach((set, rule) -> read.of(set, rule)
                .forEach(name -> parameters
                        .computeIfAbsent(name + " = " + set.parameters().get(name), same -> new LinkedHashSet<>())
                        .add(set.info().getId())));
    }

    static String of(Map<RuleSet, RuleInfo> sets, List<RuleExample> examples, ReadParameters read) {
        return new RulePage(sets, examples, read).render();
    }

    private RuleInfo rule() {
        return sets.values().iterator().next();
    }

    private String render() {
        page.line(Markdown.GENERATED);
        page.heading(1, rule().getId());
        page.both(rule().getTitle());
        scope();
        basis();
        parameters();
        page.heading(2, "怎么办 · What to do");
        examples.stream()
                .map(RuleExample::finding)
                .map(Finding::getAdvice)
                .distinct()
                .forEach(page::both);
        page.heading(2, "例子 · Examples");
        page.line("节录自报告数据，文字过长的有删节。 Excerpts of report data; long texts are cut.");
        for (int i = 0; i < examples.size(); i++) {
            example(i + 1, examples.get(i));
        }
        page.line("[全部规则 · All rules](README.md)");
        return page.text();
    }

    private void scope() {
        page.table("规则集 Rule set", "严重程度 Severity", "可执行性 Executability", "适用机关 Bodies", "报告年度 Reporting years");
        sets.forEach((set, rule) -> page.row(
                "`" + set.info().getId() + "`",
                Wording.of(rule.getSeverity()),
                Wording.of(rule.getExecutability()),
                Wording.bodies(bodies(set, rule)),
                years(set.info().getApplies(), rule.getApplies())));
        page.end();
        Set<BodyKind> byAnalogy = byAnalogy();
        if (!byAnalogy.isEmpty()) {
            page.line("依据没有点名、参照适用的机关 · Bodies the source does not name, which follow it by analogy: "
                    + Wording.bodies(List.copyOf(byAnalogy)));
        }
    }

    private static List<BodyKind> bodies(RuleSet set, RuleInfo rule) {
        List<BodyKind> ofSet = set.info().getApplies().getBodies();
        List<BodyKind> ofRule = rule.getApplies().getBodies();
        return ofRule.isEmpty()
                ? ofSet
                : ofRule.stream()
                        .filter(kind -> ofSet.isEmpty() || ofSet.contains(kind))
                        .toList();
    }

    private static String years(Applicability set, Applicability rule) {
        Optional<Integer> from = rule.getFromYear()
                .map(year -> Math.max(year, set.getFromYear().orElse(year)))
                .or(set::getFromYear);
        Optional<Integer> to = rule.getToYear()
                .map(year -> Math.min(year, set.getToYear().orElse(year)))
                .or(set::getToYear);
        return Wording.years(from, to);
    }

    /** In the order of the known kinds, so that the page is always the same. */
    private Set<BodyKind> byAnalogy() {
        return BodyKind.known().stream()
                .filter(kind -> sets.entrySet().stream()
                        .anyMatch(entry -> isBinding(entry.getValue())
                                && entry.getKey().byAnalogy().contains(kind)
                                && concerns(bodies(entry.getKey(), entry.getValue()), kind)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isBinding(RuleInfo rule) {
        return rule.getBasis().stream().map(LegalBasis::getKind).anyMatch(BasisKind.BINDING::equals);
    }

    private static boolean concerns(List<BodyKind> kinds, BodyKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private void basis() {
        page.heading(2, "依据 · Basis");
        Map<LegalBasis, Set<String>> sources = new LinkedHashMap<>();
        sets.forEach((set, rule) -> rule.getBasis()
                .forEach(source -> sources.computeIfAbsent(source, same -> new LinkedHashSet<>())
                        .add(set.info().getId())));
        page.table("文件 Instrument", "文号 Number", "条款 Article", "约束力 Force", "施行 In force");
        sources.forEach((source, ids) -> page.row(
                Wording.escaped(Wording.instrument(source)) + among(ids),
                source.getNumber().map(Wording::escaped).orElse(""),
                source.getArticle().map(Wording::escaped).orElse(""),
                Wording.of(source.getKind()),
                Wording.inForce(source)));
        page.end();
    }

    /** Named only where the sets differ. */
    private String among(Set<String> ids) {
        return ids.size() == sets.size()
                ? ""
                : "<br>" + ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining("<br>"));
    }

    private void parameters() {
        if (!parameters.isEmpty()) {
            page.heading(2, "参数 · Parameters");
            page.line("规则集的参数及其默认值，可以用 `RuleSet.with` 改变。 Parameters of the rule set with their defaults; "
                    + "`RuleSet.with` changes them.");
            parameters.forEach((assignment, ids) -> page.item("`" + assignment + "`" + among(ids)));
            page.end();
        }
    }

    private void example(int number, RuleExample example) {
        Finding finding = example.finding();
        page.heading(3, "例 " + number + " · Example " + number + ": " + Wording.escaped(example.name()));
        page.line("❌ 不通过 · Fails: " + Wording.of(finding.getSeverity()));
        quote(finding.getMessage());
        page.line("位置 · Place: " + (finding.getPointer().isEmpty() ? "" : "`" + finding.getPointer() + "`，")
                + Wording.escaped(finding.getPlace().getZh()) + " · "
                + Wording.escaped(finding.getPlace().getEn()));
        if (!finding.getPointer().isEmpty()) {
            page.code(example.faulty());
        }
        if (example.faulty().equals(example.sound())) {
            differences(example.differences());
        } else {
            page.line("✅ 通过 · Passes:");
            page.code(example.sound());
        }
    }

    /** Where the place looks the same: what else makes it wrong. */
    private void differences(List<Difference> differences) {
        page.line("✅ 通过 · Passes: 同一处相同，差别在于 the same there; what differs:");
        differences.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(each -> page.item("`" + each.pointer() + "`: ❌ " + brief(each.faulty(), each.sound()) + " ✅ "
                        + brief(each.sound(), each.faulty())));
        page.end();
    }

    private static String brief(Optional<Object> value, Optional<Object> other) {
        return value.map(stated -> Excerpt.beside(stated, other))
                .map(stated -> ReportValue.isBean(stated) ? STATED : "`" + Json.excerpt(stated) + "`")
                .map(text -> text.contains("\n") ? STATED : text)
                .orElse("（没有） (absent)");
    }

    private void quote(Text text) {
        page.line("> " + Wording.escaped(text.getZh()) + "<br>\n> " + Wording.escaped(text.getEn()));
    }
}
