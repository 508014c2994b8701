package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.fazhi.report.Span;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.Decoding;
import org.fazhi.text.source.HtmlSource;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.source.PlainSource;
import org.fazhi.text.source.Source;
import org.fazhi.text.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to clean text, and back to where it stood. */
class SourcesTest {
    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    @Test
    void aByteOrderMarkTellsTheEncodingAndIsLeftOut() {
        assertThat(Decoding.decode(bytes("\ufeff法治", StandardCharsets.UTF_8))).isEqualTo("法治");
        assertThat(Decoding.decode(bytes("\ufeff法治", StandardCharsets.UTF_16BE)))
                .isEqualTo("法治");
        assertThat(Decoding.decode(bytes("\ufeff法治", StandardCharsets.UTF_16LE)))
                .isEqualTo("法治");
        assertThat(Decoding.decode(new byte[] {(byte) 0xEF, (byte) 0xBB})).hasSize(1);
        assertThat(Decoding.decode(new byte[0])).isEmpty();
        assertThat(Decoding.decode(new byte[] {'a'})).isEqualTo("a");
    }

    @Test
    void withoutMarkItIsUtf8ElseWhatThePageDeclaresElseGb18030() {
        assertThat(Decoding.decode(bytes("法治政府", StandardCharsets.UTF_8))).isEqualTo("法治政府");
        assertThat(Decoding.decode(bytes("法治政府", GB))).isEqualTo("法治政府");
        assertThat(Decoding.decode(bytes("<meta charset=big5>法治", BIG5))).isEqualTo("<meta charset=big5>法治");
        assertThat(Decoding.decode(bytes("<meta charset=\"Big5\" />法治", BIG5)))
                .isEqualTo("<meta charset=\"Big5\" />法治");
        assertThat(Decoding.decode(bytes("<meta charset='big5'>法治", BIG5))).isEqualTo("<meta charset='big5'>法治");
        assertThat(Decoding.decode(bytes("<meta charset=gb2312>法治", GB))).isEqualTo("<meta charset=gb2312>法治");
        assertThat(Decoding.decode(bytes("<meta charset=none-such>法治", GB))).isEqualTo("<meta charset=none-such>法治");
        assertThat(Decoding.decode(bytes("charset=", GB))).isEqualTo("charset=");
        assertThat(Decoding.decode(bytes(" ".repeat(2048) + "charset=big5 法治", GB)))
                .endsWith("法治");
    }

    @Test
    void bytesThatFitNowhereAreMarked() {
        assertThat(Decoding.decode(new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>文</p>", "<P>文</P>", "前言</div>", "<h1>题</h1 ></h1>", "x</article>"})
    void aClosedTagTellsAPage(String text) {
        assertThat(SourceReader.looksLikeHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "</", "</p", "<p>文", "落实<某某办法>", "</unknown>", "a<b and c>d", "</paragraph>", "<p/>"})
    void otherBracketsDoNot(String text) {
        assertThat(SourceReader.looksLikeHtml(text)).isFalse();
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                Arguments.of("一\r\n二\r三\n四\f五\u2028六", "一\n二\n三\n四\n五\n六"),
                Arguments.of("a\u200bb\ufeffc\u0001d", "abcd"),
                Arguments.of("a\ud800b\udc00c\ud83d\ude00d", "abc\ud83d\ude00d"),
                Arguments.of("a\ud800", "a"),
                Arguments.of("## 标题", " 标题"),
                Arguments.of("####### 不是标题", " 不是标题"),
                Arguments.of("#号", "#号"),
                Arguments.of("> 引用", " 引用"),
                Arguments.of("- 条目", " 条目"),
                Arguments.of("-条目", "-条目"),
                Arguments.of("- 1 -", "- 1 -"),
                Arguments.of("* 条目", " 条目"),
                Arguments.of("---", ""),
                Arguments.of("--", "--"),
                Arguments.of("**粗**字__粗__", "粗字粗"),
                Arguments.of("*原因*：人手少", "原因：人手少"),
                Arguments.of("7*24小时和5*8小时", "7*24小时和5*8小时"),
                Arguments.of("一*二 *三", "一*二 *三"),
                Arguments.of("| 甲 | 1 |", "   甲    1   "));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void marksOfMarkdownAreTakenOut(String text, String clean) {
        assertThat(PlainSource.read(text, true).text().text()).isEqualTo(clean);
    }

    @Test
    void whatIsTakenOutOfPlainTextIsDamage() {
        Source source = PlainSource.read("一、**粗**字\n## 标题\n", false);

        assertThat(source.damage())
                .extracting(damage -> damage.getPrinted().orElse(""))
                .containsExactly("**粗**", "##");
        assertThat(source.damage())
                .extracting(damage -> damage.getSpan().orElseThrow())
                .containsExactly(Span.of(2, 7), Span.of(9, 11));
        assertThat(PlainSource.read("一、**粗**字", true).damage()).isEmpty();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<p>甲</p><p>乙</p>", "甲\n乙\n"),
                Arguments.of("<p>甲<br>乙</p>", "甲\n乙\n"),
                Arguments.of("<p>甲<b>乙</b>丙</p>", "甲乙丙\n"),
                Arguments.of("<p>甲\n 乙</p>", "甲 乙\n"),
                Arguments.of("<p>ab\ncd</p>", "ab cd\n"),
                Arguments.of("<p>&ldquo;甲&rdquo;&nbsp;&amp;乙</p>", "“甲”\u00a0&乙\n"),
                Arguments.of("<p>A & B；C</p>", "A & B；C\n"),
                Arguments.of("<p>R&D与&notanentityatall;</p>", "R&D与&notanentityatall;\n"),
                Arguments.of("<script>1</script><p>甲</p><nav>导航</nav>", "甲\n"),
                Arguments.of(
                        "<table><tr><td>甲</td><td><p>1</p></td></tr><tr><td>乙</td><td>2</td></tr></table>",
                        "  甲  1\n  乙  2\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsItsTextLineByLine(String html, String clean) {
        assertThat(HtmlSource.read(html).text().text()).isEqualTo(clean);
    }

    @Test
    void whatIsLeftOutOfAPageIsKnown() {
        String html = "<html><head><title> 题 </title><meta name=\"Keywords\" content=\" 法治 \"></head>"
                + "<body><nav>首页</nav><p>甲&amp;乙</p><footer></footer></body></html>";
        Source source = HtmlSource.read(html);

        int nav = html.indexOf("<nav>");
        assertThat(source.furniture()).containsExactly(Span.of(nav, nav + "<nav>首页</nav>".length()));
        assertThat(source.page()).containsEntry("title", "题").containsEntry("keywords", "法治");
        int entity = html.indexOf("&amp;");
        assertThat(source.text().span(1, 2)).isEqualTo(Span.of(entity, entity + 5));
        assertThat(source.text().span(2, 3)).isEqualTo(Span.of(entity + 5, entity + 6));
        assertThat(source.text().span(0, 0)).isEqualTo(Span.of(entity - 1, entity - 1));
        assertThat(source.fromPage()).isTrue();
    }

    @Test
    @Timeout(10)
    void aStretchEndsWithItsText() {
        MappedText text = new MappedText.Builder().keep("某市法治", 2, 4).build();

        assertThat(text.slice(1, 9).text()).isEqualTo("治");
        assertThat(text.slice(1, 9).span()).isEqualTo(Span.of(3, 4));
        assertThat(text.slice(2, 9).text()).isEmpty();
    }

    @Test
    void characters() {
        assertThat("azAZａｚＡＺ".chars()).allMatch(c -> Characters.isLatin((char) c.intValue()));
        assertThat("@[`{＠［｀｛0一".chars()).noneMatch(c -> Characters.isLatin((char) c.intValue()));
        assertThat("一鿿〇㐀䶿".chars()).allMatch(c -> Characters.isHan((char) c.intValue()));
        assertThat("a0，㏿䷀".chars()).noneMatch(c -> Characters.isHan((char) c.intValue()));
        assertThat("09０９".chars()).allMatch(c -> Characters.isDigit((char) c.intValue()));
        assertThat("/:／：a".chars()).noneMatch(c -> Characters.isDigit((char) c.intValue()));
        assertThat("\u200b\u200f\u202a\u202e\u2060\ufeff\u00ad\u0000".chars())
                .allMatch(c -> Characters.isInvisible((char) c.intValue()));
        assertThat("\u200a\u2010\u2029\u202f\n\ta".chars()).noneMatch(c -> Characters.isInvisible((char) c.intValue()));
        assertThat(Characters.withNarrowDigits("１2３件")).isEqualTo("123件");
        assertThat(Characters.withoutSpace(" 甲\u3000乙 ")).isEqualTo("甲乙");
        assertThat(Characters.at("甲", 1)).isEqualTo(' ');
        assertThat(Characters.at("甲", -1)).isEqualTo(' ');
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
