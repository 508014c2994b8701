package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile file costs no more than a sound one, and makes nothing but a list of problems. */
@Timeout(20)
class HostileFileTest {
    @Test
    void aFileThatEndsWithinAnEscape() {
        assertThat(Files.problems("{\"a\", \"\\u")).singleElement().asString().contains("不是能用的 YAML");
    }

    @Test
    void billionLaughs() {
        StringBuilder file = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            file.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(Files.problems(file.toString())).containsExactly("第 7 行第 10 列：引用（*）的个数超过 50。精简文件，或者拆成几个文件。");
    }

    @Test
    void aliasesWithinTheLimitCostNothing() {
        StringBuilder file = new StringBuilder(Files.SOUND.replace("- id: EX-01", "- &rule\n    id: EX-01"));
        file.append("  - *rule\n".repeat(49));
        assertThat(Files.problems(file.toString())).isNotEmpty().allMatch(problem -> problem.contains("规则编号重复"));
    }

    @Test
    void aListThatHoldsItself() {
        assertThat(Files.problems("rules: &a [*a]\n")).isNotEmpty();
        assertThat(Files.problems("&a [*a]")).isNotEmpty();
        assertThat(Files.problems("&a {rules: *a}")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://example.invalid/']]]]",
                "id: !!java.lang.ProcessBuilder [sh]",
                "id: !local x",
                "!<tag:yaml.org,2002:java.io.File> x",
                "id: !!str x",
                "id: !!binary aGk="
            })
    void tagsAreRefused(String file) {
        assertThat(Files.problems(file)).hasSize(1).allMatch(problem -> problem.contains("不允许使用标签"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{[", "? "})
    void deepNesting(String open) {
        assertThat(Files.problems(open.repeat(100_000))).hasSize(1);
        assertThat(Files.problems(open.repeat(25))).hasSize(1);
    }

    @Test
    void aHugeFileIsNotReadToItsEnd() {
        byte[] huge = new byte[10 << 20];
        Arrays.fill(huge, (byte) '#');
        assertThat(Files.problems(huge, Language.ZH)).containsExactly("第 1 行第 1 列：文件超过 1 MiB。精简文件，或者拆成几个文件。");
    }

    @Test
    void aFileOfManySmallThings() {
        for (String item : List.of("- x\n", "? x\n", "x: y\n", "- [a, b]\n", "- {a: b}\n", "- ''\n", "&a x: y\n")) {
            assertThat(Files.problems(item.repeat((1 << 20) / item.length()))).isNotEmpty();
        }
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            members.append("member").append(i).append(": 1\n");
        }
        assertThat(Files.problems(members.toString())).hasSize(100);
    }

    @Test
    void longTextsAndLists() {
        assertThat(Files.problems("id: " + "x".repeat(10_001)))
                .containsExactly("第 1 行第 5 列：这段文字超过 10000。精简文件，或者拆成几个文件。");
        String words = Files.SOUND.replace("kind: atMost", "kind: without\n    words: [" + "空话, ".repeat(1001) + "空话]");
        assertThat(Files.problems(words)).contains("第 7 行第 12 列：列表超过 1000 项。分成几条规则或者几个文件。");
    }

    static Stream<byte[]> notText() {
        return Stream.of(
                new byte[0],
                new byte[] {0},
                "# 只有注释\n".getBytes(StandardCharsets.UTF_8),
                "format: 1\nid: 规则".getBytes(Charset.forName("GBK")),
                new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
    }

    @ParameterizedTest
    @MethodSource("notText")
    void whatIsNoFileOfRules(byte[] file) {
        assertThat(Files.problems(file, Language.ZH)).hasSize(1);
    }

    @Test
    void severalDocumentsKeysTwiceAndKeysThatAreNoNames() {
        assertThat(Files.problems("a: 1\n---\nb: 2\n")).containsExactly("第 2 行第 1 列：文件中的文档个数超过 1。精简文件，或者拆成几个文件。");
        assertThat(Files.problems(Files.SOUND + "format: 1\n")).containsExactly("第 15 行第 1 列：“format”写了两次。删去一个。");
        assertThat(Files.problems("[a, b]: 1\n{c: d}: 2\n")).isNotEmpty();
        assertThat(Files.problems("- a\n- b\n")).contains("第 1 行第 1 列：这里应为键值。写成“名称: 值”。");
        assertThat(Files.problems("<<: {id: t:x:1}\n"))
                .contains("第 1 行第 1 列：不认识的项“<<”。可用的有："
                        + "format、id、title、jurisdiction、applies、byAnalogy、inForceFrom、inForceTo、status、supersedes、"
                        + "prerequisites、indicators、rules、tighten、adjust。");
    }

    @Test
    void evenTheWorstIsRefusedQuickly() {
        String file = ("\"" + "\\u0041".repeat(150) + "\": ").repeat(1000);
        assertTimeout(Duration.ofSeconds(10), () -> Files.problems(file));
    }
}
