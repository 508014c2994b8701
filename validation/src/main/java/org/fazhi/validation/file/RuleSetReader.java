package org.fazhi.validation.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/** Makes a rule set of the members of a file. */
final class RuleSetReader {
    private static final List<String> MEMBERS = List.of(
            "format",
            "id",
            "title",
            "jurisdiction",
            "applies",
            "byAnalogy",
            "inForceFrom",
            "inForceTo",
            "status",
            "supersedes",
            "prerequisites",
            "indicators",
            "rules",
            "tighten",
            "adjust");

    private final Fields root;
    private final Problems problems;

    RuleSetReader(Fields root, Problems problems) {
        this.root = root.only(MEMBERS);
        this.problems = problems;
    }

    RuleSet read() {
        FileFormat.check(root, problems);
        RuleSetInfo info = info();
        List<RuleDraft> rules = rules();
        Map<String, Text> texts = new LinkedHashMap<>();
        rules.forEach(rule -> texts.putAll(rule.texts()));
        List<RuleSet.Builder> started = new ArrayList<>();
        problems.guard(root.at("id"), () -> started.add(RuleSet.builder(info, MessageCatalogue.of(texts))));
        Optional<RuleSet.Builder> set = started.stream().findFirst();
        set.ifPresent(builder -> {
            rules.forEach(rule -> problems.guard(rule.node(), () -> rule.addTo(builder)));
            root.list("tighten").forEach(change -> tighten(change, builder));
            root.list("adjust").forEach(change -> adjust(change, builder));
            builder.byAnalogy(Law.bodies(root, "byAnalogy").toArray(BodyKind[]::new));
        });
        if (!root.has("rules") && !root.has("tighten") && !root.has("adjust")) {
            problems.add(root.node(), Text.of("规则集没有规则", "the set has no rule"), Text.of("补上“rules”", "Add “rules”"));
        }
        problems.throwIfAny();
        return set.orElseThrow().build();
    }

    private RuleSetInfo info() {
        return RuleSetInfo.builder()
                .id(root.required("id"))
                .title(root.bilingual("title"))
                .jurisdiction(root.text("jurisdiction"))
                .applies(Law.applies(root))
                .inForceFrom(root.date("inForceFrom"))
                .inForceTo(root.date("inForceTo"))
                .status(root.code(
                                "status",
                                Text.of("状态", "status"),
                                RuleKind.named(List.of(RuleSetStatus.values()), RuleSetStatus::name))
                        .orElse(RuleSetStatus.PUBLISHED))
                .supersedes(root.texts("supersedes"))
                .prerequisites(root.texts("prerequisites"))
                .build();
    }

    private List<RuleDraft> rules() {
        Set<String> indicators = new LinkedHashSet<>(root.texts("indicators"));
        IndicatorDictionary.standard().indicators().stream()
                .map(Indicator::getCode)
                .forEach(indicators::add);
        return root.list("rules").stream()
                .map(rule -> RuleDraft.read(rule, problems, indicators))
                .toList();
    }

    private void tighten(Fields change, RuleSet.Builder set) {
        change.only(List.of("set", "rule", "severity", "basis"));
        int before = problems.count();
        String target = change.required("set");
        String rule = change.required("rule");
        change.required("severity");
        Severity severity = Law.severity(change).orElse(Severity.INFO);
        LegalBasis[] basis = Law.basis(change).toArray(LegalBasis[]::new);
        if (problems.count() == before) {
            problems.guard(change.node(), () -> set.tighten(target, rule, severity, basis));
        }
    }

    private void adjust(Fields change, RuleSet.Builder set) {
        change.only(List.of("set", "parameter", "value", "basis"));
        set.adjust(
                change.required("set"),
                change.required("parameter"),
                change.required("value"),
                Law.basis(change).toArray(LegalBasis[]::new));
    }
}
