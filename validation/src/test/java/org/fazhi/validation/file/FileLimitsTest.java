package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last that passes and the first that fails, and what is told of files that cannot be read. */
class FileLimitsTest {
    @Test
    void aFileOfOneMebibyteIsRead() {
        byte[] sound = Files.SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] file = (Files.SOUND + "#".repeat((1 << 20) - sound.length)).getBytes(StandardCharsets.UTF_8);
        assertThat(Files.problems(file, Language.ZH)).isEmpty();
        byte[] longer = (Files.SOUND + "#".repeat((1 << 20) - sound.length + 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(Files.problems(longer, Language.ZH)).containsExactly("第 1 行第 1 列：文件超过 1 MiB。精简文件，或者拆成几个文件。");
    }

    @Test
    void aTextOfTenThousandCharactersIsRead() {
        assertThat(Files.problems(Files.SOUND.replace("zh: 标题", "zh: " + "题".repeat(10_000))))
                .isEmpty();
        assertThat(Files.problems(Files.SOUND.replace("zh: 标题", "zh: " + "题".repeat(10_001))))
                .containsExactly("第 10 行第 17 列：这段文字超过 10000。精简文件，或者拆成几个文件。");
    }

    @Test
    void aListOfAThousandIsRead() {
        String file = Files.SOUND
                .replace("kind: atMost", "kind: without\n    words: [WORDS]")
                .replaceAll(" +(part|whole): .*\n", "")
                .replaceAll("message: .*", "message: {zh: 有, en: There}");
        assertThat(Files.problems(file.replace("WORDS", "空话, ".repeat(999) + "套话")))
                .isEmpty();
        assertThat(Files.problems(file.replace("WORDS", "空话, ".repeat(1000) + "套话")))
                .contains("第 7 行第 12 列：列表超过 1000 项。分成几条规则或者几个文件。");
    }

    @Test
    void whatIsNoTextIsTold() {
        byte[] otherCharset = "format: 1\nid: 规则".getBytes(Charset.forName("GBK"));
        assertThat(Files.problems(otherCharset, Language.ZH)).containsExactly("第 1 行第 1 列：文件不是 UTF-8 编码。另存为 UTF-8。");
        assertThat(Files.problems("")).containsExactly("第 1 行第 1 列：文件没有内容。按示例写一个文件。");
        assertThat(Files.problems("\uFEFF" + Files.SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kxxd: atMost, 改为“kind”。",
        "kxxx: atMost, 可用的有：",
        "kindness: atMost, 可用的有：",
        "KIND: atMost, 改为“kind”。",
        "ix: 1, 改为“id”。",
        "xx: 1, 可用的有："
    })
    void aNameIsNearWhenFewLettersDiffer(String member, String advice) {
        String file = Files.SOUND.replace("    kind: atMost", "    kind: atMost\n    " + member);
        assertThat(Files.problems(file))
                .singleElement()
                .asString()
                .contains("第 7 行第 5 列：不认识的项")
                .contains(advice);
    }

    @Test
    void aLongValueIsShortened() {
        String forty = "一".repeat(40);
        assertThat(Files.problems(Files.SOUND.replace("severity: WARNING", "severity: " + forty)))
                .containsExactly("第 9 行第 15 列：不认识的严重程度“" + forty + "”。可用的有：ERROR、WARNING、INFO。");
        assertThat(Files.problems(Files.SOUND.replace("severity: WARNING", "severity: " + forty + "一")))
                .containsExactly("第 9 行第 15 列：不认识的严重程度“" + forty + "…”。可用的有：ERROR、WARNING、INFO。");
    }

    @Test
    void aWordForNothingIsAWordInQuotes() {
        for (String nothing : List.of("~", "null")) {
            String file = Files.SOUND.replace("zh: 标题", "zh: " + nothing);
            assertThat(Files.problems(file)).containsExactly("第 10 行第 17 列：没有写值。写一个值，或者删去这一项。");
            assertThat(Files.problems(file.replace("zh: " + nothing, "zh: '" + nothing + "'")))
                    .isEmpty();
        }
        assertThat(Files.problems(Files.SOUND.replace("zh: 标题", "zh: ' '")))
                .containsExactly("第 10 行第 17 列：没有写值。写一个值，或者删去这一项。");
    }

    @Test
    void acceptedFindingsHaveAFormatToo() {
        assertThatThrownBy(() -> AcceptedFindings.read(Files.stream("format: 2\naccepted: []")))
                .hasMessage("第 1 行第 9 列：不认识的文件格式版本“2”。写 format: 1。");
        assertThatThrownBy(() -> AcceptedFindings.read(Files.stream("accepted: []")))
                .hasMessage("第 1 行第 1 列：缺少“format”。补上这一项。");
        assertThatThrownBy(() -> AcceptedFindings.read(Files.stream("format: 1\naccepted: 3")))
                .hasMessage("第 2 行第 11 列：“accepted”应为列表。每项以“- ”开头。");
    }
}
