package org.fazhi.validation.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.finding.Text;
import org.fazhi.report.PartKind;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The members of a rule that belong to its kind. */
final class RuleFields {
    private static final Text INDICATOR = Text.of("指标", "indicator");
    private static final Text PART = Text.of("部分", "part");
    private static final Map<String, PartKind> PARTS = RuleKind.named(PartKind.known(), PartKind::getCode);

    private final Fields fields;
    private final Problems problems;
    private final Set<String> indicators;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    RuleFields(Fields fields, Problems problems, Set<String> indicators) {
        this.fields = fields;
        this.problems = problems;
        this.indicators = indicators;
    }

    /** The parameters that the rule brings. */
    Map<String, String> parameters() {
        return parameters;
    }

    String indicator(String name) {
        String code = fields.required(name);
        if (!code.isEmpty()) {
            known(fields.at(name), code);
        }
        return code;
    }

    List<String> indicators(String name) {
        List<String> codes = fields.requiredTexts(name);
        for (Node item : fields.items(name)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                known(item, scalar.getValue());
            }
        }
        return codes;
    }

    private void known(Node at, String code) {
        if (!indicators.contains(code)) {
            problems.unknown(at, INDICATOR, code, indicators);
        }
    }

    int number(String name) {
        return fields.requiredNumber(name);
    }

    /** A number kept as a parameter of the set, so that an overlay can change it: {@code EX-01.percent}. */
    String parameter(String name) {
        String parameter = fields.text("id").orElse("") + "." + name;
        parameters.put(parameter, String.valueOf(fields.requiredNumber(name)));
        return parameter;
    }

    List<String> texts(String name) {
        return fields.requiredTexts(name);
    }

    /** Longer words, each with one of the others in it; else they would except nothing. */
    List<String> exceptions(String name, String words) {
        List<String> shorter = fields.texts(words);
        List<String> longer = new ArrayList<>(fields.texts(name));
        for (Node item : fields.items(name)) {
            if (item instanceof ScalarNode scalar && shorter.stream().noneMatch(scalar.getValue()::contains)) {
                problems.add(
                        item,
                        Text.of(
                                "“" + Problems.shorten(scalar.getValue()) + "”不含任何要查的词",
                                "“" + Problems.shorten(scalar.getValue()) + "” holds none of the words"),
                        Text.of("例外应是含有所查词的更长的词", "An exception is a longer word that holds one of them"));
            }
        }
        return longer;
    }

    Set<PartKind> parts(String name) {
        return new LinkedHashSet<>(fields.codes(name, PART, PARTS));
    }

    PartKind part(String name) {
        fields.required(name);
        return fields.code(name, PART, PARTS).orElse(PartKind.ACHIEVEMENTS);
    }
}
