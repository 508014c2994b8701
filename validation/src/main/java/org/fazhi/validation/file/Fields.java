package org.fazhi.validation.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fazhi.finding.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The members of one mapping of a file. What is wrong is noted, and reading goes on. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final int MOST_ITEMS = 1000;
    private static final Text MEMBER = Text.of("项", "member");

    private final Node node;
    private final Problems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    Fields(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::member);
        } else {
            problems.add(
                    node, Text.of("这里应为键值", "members are expected here"), Text.of("写成“名称: 值”", "Write “name: value”"));
        }
    }

    private void member(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (values.containsKey(name)) {
            problems.add(
                    key,
                    Text.of("“" + name + "”写了两次", "“" + name + "” stands twice"),
                    Text.of("删去一个", "Remove one of them"));
        } else {
            keys.put(name, key);
            values.put(name, tuple.getValueNode());
        }
    }

    Node node() {
        return node;
    }

    Node at(String name) {
        return values.getOrDefault(name, node);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Refuses members of other names. */
    Fields only(Collection<String> known) {
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                problems.unknown(key, MEMBER, name, known);
            }
        });
        return this;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(this::scalar);
    }

    /** The text, or an empty one where it is missing, which is noted. */
    String required(String name) {
        if (!has(name)) {
            missing(name);
        }
        return text(name).orElse("");
    }

    private void missing(String name) {
        problems.add(node, Text.of("缺少“" + name + "”", "“" + name + "” is missing"), Text.of("补上这一项", "Add it"));
    }

    private Optional<String> scalar(Node value) {
        boolean empty = value instanceof ScalarNode scalar
                && (scalar.getValue().isBlank()
                        || scalar.isPlain() && List.of("~", "null").contains(scalar.getValue()));
        if (empty || !(value instanceof ScalarNode)) {
            problems.add(
                    value,
                    empty ? Text.of("没有写值", "the value is missing") : Text.of("这里应为一个值", "one value is expected here"),
                    Text.of("写一个值，或者删去这一项", "Write a value, or remove the member"));
            return Optional.empty();
        }
        return Optional.of(((ScalarNode) value).getValue());
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        items(name).forEach(item -> scalar(item).ifPresent(texts::add));
        return texts;
    }

    List<String> requiredTexts(String name) {
        List<String> texts = texts(name);
        if (!has(name)) {
            missing(name);
        } else if (texts.isEmpty()) {
            problems.add(
                    at(name),
                    Text.of("“" + name + "”没有内容", "“" + name + "” is empty"),
                    Text.of("至少写一个", "Write one at least"));
        }
        return texts;
    }

    /** The mappings of a list. */
    List<Fields> list(String name) {
        return items(name).stream().map(item -> new Fields(item, problems)).toList();
    }

    List<Node> items(String name) {
        Node value = values.get(name);
        if (value == null) {
            return List.of();
        } else if (value instanceof SequenceNode sequence) {
            return limited(sequence);
        }
        problems.add(
                value,
                Text.of("“" + name + "”应为列表", "“" + name + "” should be a list"),
                Text.of("每项以“- ”开头", "Begin each item with “- ”"));
        return List.of();
    }

    private List<Node> limited(SequenceNode sequence) {
        if (sequence.getValue().size() > MOST_ITEMS) {
            problems.add(
                    sequence,
                    Text.of("列表超过 " + MOST_ITEMS + " 项", "the list has more than " + MOST_ITEMS + " items"),
                    Text.of("分成几条规则或者几个文件", "Make it several rules or files"));
            return List.of();
        }
        return sequence.getValue();
    }

    Optional<Fields> map(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> new Fields(value, problems));
    }

    Text bilingual(String name) {
        if (!has(name)) {
            missing(name);
            return Text.of("", "");
        }
        Fields both = new Fields(at(name), problems).only(List.of("zh", "en"));
        return Text.of(both.required("zh"), both.required("en"));
    }

    <T> Optional<T> code(String name, Text what, Map<String, T> known) {
        return text(name).flatMap(code -> code(at(name), what, code, known));
    }

    <T> List<T> codes(String name, Text what, Map<String, T> known) {
        List<T> codes = new ArrayList<>();
        items(name)
                .forEach(item -> scalar(item)
                        .flatMap(code -> code(item, what, code, known))
                        .ifPresent(codes::add));
        return codes;
    }

    private <T> Optional<T> code(Node at, Text what, String code, Map<String, T> known) {
        T value = known.get(code);
        if (value == null) {
            problems.unknown(at, what, code, known.keySet());
        }
        return Optional.ofNullable(value);
    }

    Optional<Integer> number(String name) {
        return value(name, Text.of("整数", "a whole number"), text -> {
            if (!NUMBER.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return Integer.valueOf(text);
        });
    }

    int requiredNumber(String name) {
        if (!has(name)) {
            missing(name);
        }
        return number(name).orElse(0);
    }

    Optional<LocalDate> date(String name) {
        return value(name, Text.of("日期，如 2024-01-31", "a date such as 2024-01-31"), LocalDate::parse);
    }

    private <T> Optional<T> value(String name, Text what, Function<String, T> parse) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException wrong) {
                problems.add(
                        at(name),
                        Text.of(
                                "“" + Problems.shorten(text) + "”应为" + what.getZh(),
                                "“" + Problems.shorten(text) + "” should be " + what.getEn()),
                        Text.of("更正这个值", "Correct the value"));
                return Optional.empty();
            }
        });
    }
}
