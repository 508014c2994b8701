package org.fazhi.validation.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.RuleSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** A rule of a file, read but not yet in its set. */
record RuleDraft(
        Node node,
        String id,
        Severity severity,
        Executability executability,
        Applicability applies,
        Optional<Check> check,
        List<LegalBasis> basis,
        Map<String, String> parameters,
        Map<String, Text> texts) {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final List<String> COMMON =
            List.of("id", "kind", "title", "message", "advice", "severity", "executability", "applies", "basis");
    private static final Map<String, RuleKind> KINDS = RuleKind.byWord();

    static RuleDraft read(Fields fields, Problems problems, Set<String> indicators) {
        fields.required("kind");
        Optional<RuleKind> kind = fields.code("kind", Text.of("规则形式", "kind of rule"), KINDS);
        Set<String> members = new LinkedHashSet<>(COMMON);
        kind.ifPresentOrElse(
                known -> members.addAll(known.members()),
                () -> KINDS.values().forEach(each -> members.addAll(each.members())));
        fields.only(members);
        String id = id(fields, problems);
        RuleFields own = new RuleFields(fields, problems, indicators);
        List<Check> checks = new ArrayList<>();
        kind.ifPresent(known -> problems.guard(fields.node(), () -> checks.add(known.check(own))));
        fields.required("severity");
        return new RuleDraft(
                fields.node(),
                id,
                Law.severity(fields).orElse(Severity.INFO),
                fields.code(
                                "executability",
                                Text.of("可执行性", "executability"),
                                RuleKind.named(List.of(Executability.values()), Executability::name))
                        .orElse(Executability.FULL),
                Law.applies(fields),
                checks.stream().findFirst(),
                Law.basis(fields),
                own.parameters(),
                texts(fields, problems, id, kind));
    }

    private static String id(Fields fields, Problems problems) {
        String id = fields.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(
                    fields.at("id"),
                    Text.of(
                            "“" + Problems.shorten(id) + "”不能作规则编号",
                            "“" + Problems.shorten(id) + "” is no id of a rule"),
                    Text.of("用字母、数字和连字符，如 SH-01", "Use letters, digits and hyphens, such as SH-01"));
        }
        return id;
    }

    private static Map<String, Text> texts(Fields fields, Problems problems, String id, Optional<RuleKind> kind) {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put(id + ".title", fields.bilingual("title"));
        Text message = fields.bilingual("message");
        Text advice = fields.bilingual("advice");
        kind.ifPresent(known -> {
            placeholders(fields.at("message"), message, known, problems);
            placeholders(fields.at("advice"), advice, known, problems);
            known.variants().forEach(variant -> texts.put(id + ".message" + variant, message));
        });
        texts.put(id + ".advice", advice);
        return texts;
    }

    private static void placeholders(Node at, Text text, RuleKind kind, Problems problems) {
        Set<String> zh = names(text.getZh());
        Set<String> en = names(text.getEn());
        Set<String> all = new TreeSet<>(zh);
        all.addAll(en);
        all.stream()
                .filter(name -> !kind.arguments().contains(name))
                .forEach(name ->
                        problems.unknown(at, Text.of("占位符", "placeholder"), name, new TreeSet<>(kind.arguments())));
        if (!zh.equals(en)) {
            problems.add(
                    at,
                    Text.of("中英文的占位符不一致", "the two languages use different placeholders"),
                    Text.of("两种文字用同样的占位符", "Use the same in both"));
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** Puts the rule in its set, which may refuse it. */
    void addTo(RuleSet.Builder set) {
        check.filter(working -> !id.isEmpty()).ifPresent(working -> {
            parameters.forEach(set::parameter);
            set.rule(id, severity, executability, applies, working, basis.toArray(LegalBasis[]::new));
        });
    }
}
