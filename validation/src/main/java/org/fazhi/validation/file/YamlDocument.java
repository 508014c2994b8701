package org.fazhi.validation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fazhi.finding.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** The nodes of a YAML document within limits. Events are counted first, flat, so that no nesting reaches the stack. */
final class YamlDocument {
    static final int MOST_BYTES = 1 << 20;
    static final int MOST_DEPTH = 20;
    static final int MOST_VALUES = 100_000;
    static final int MOST_ALIASES = 50;
    static final int MOST_CHARACTERS = 10_000;

    private static final Text SHORTEN = Text.of("精简文件，或者拆成几个文件", "Make it shorter, or several files");
    private static final Text PLAIN = Text.of("只写文字、数字、列表和键值", "Write texts, numbers, lists and members only");

    private final Problems problems;
    private int depth;
    private int values;
    private int aliases;
    private int documents;

    private YamlDocument(Problems problems) {
        this.problems = problems;
    }

    /** The root of the one document; throws when there is none or it breaks a limit. */
    static Node root(InputStream file, Problems problems) {
        String text = text(file, problems);
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_BYTES)
                .build();
        Optional<Node> root = Optional.empty();
        try {
            YamlDocument document = new YamlDocument(problems);
            for (Event event : new Parse(settings).parseString(text)) {
                document.count(event);
                problems.throwIfAny();
            }
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException broken) {
            problems.add(
                    broken.getProblemMark().or(broken::getContextMark),
                    SyntaxHint.of(String.valueOf(broken.getProblem())),
                    Text.of("核对这一行和上一行的缩进、冒号和引号", "Check indentation, colons and quotes here and above"));
        } catch (YamlEngineException broken) {
            unusable(problems, String.valueOf(broken.getMessage()));
        } catch (NumberFormatException cutOff) {
            // the scanner's own, where the file ends within a four-digit escape
            unusable(problems, "\\u");
        }
        if (root.isEmpty() && problems.count() == 0) {
            problems.add(
                    Optional.empty(),
                    Text.of("文件没有内容", "the file is empty"),
                    Text.of("按示例写一个文件", "Start from the example"));
        }
        problems.throwIfAny();
        return root.orElseThrow();
    }

    private static void unusable(Problems problems, String message) {
        problems.add(
                Optional.empty(),
                Text.of("不是能用的 YAML", "this is no usable YAML"),
                Text.of("核对文件内容：" + message, "Check the content: " + message));
    }

    private static String text(InputStream file, Problems problems) {
        String text = "";
        try {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(Optional.empty(), Text.of("文件超过 1 MiB", "the file is larger than 1 MiB"), SHORTEN);
            } else {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            problems.add(
                    Optional.empty(),
                    Text.of("文件不是 UTF-8 编码", "the file is not in UTF-8"),
                    Text.of("另存为 UTF-8", "Save it in UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void count(Event event) {
        if (event instanceof CollectionStartEvent start) {
            depth++;
            tag(event, start.getTag());
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            tag(event, scalar.getTag());
            limit(event, scalar.getValue().length(), MOST_CHARACTERS, "这段文字超过", "characters in a text at most: ");
        } else if (event instanceof AliasEvent) {
            aliases++;
        } else if (event instanceof DocumentStartEvent) {
            documents++;
        }
        values++;
        limit(event, depth, MOST_DEPTH, "嵌套层数超过", "nesting at most: ");
        limit(event, values, MOST_VALUES, "内容的项数超过", "values at most: ");
        limit(event, aliases, MOST_ALIASES, "引用（*）的个数超过", "aliases at most: ");
        limit(event, documents, 1, "文件中的文档个数超过", "documents at most: ");
    }

    private void limit(Event event, int value, int most, String zh, String en) {
        if (value > most) {
            problems.add(event.getStartMark(), Text.of(zh + " " + most, en + most), SHORTEN);
        }
    }

    private void tag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> problems.add(
                event.getStartMark(),
                Text.of(
                        "不允许使用标签“" + Problems.shorten(name) + "”",
                        "tags such as “" + Problems.shorten(name) + "” are not allowed"),
                PLAIN));
    }
}
