package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Figure;
import org.fazhi.report.Printed;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Span;

/** No text makes the reader fail, and what it reads stands where it says. */
class ReadingProperties {
    private static final List<String> FORMS =
            List.of("province.txt", "county.txt", "wrapped.txt", "oneline.txt", "trad.txt");

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^[^\\S\n]*+- 1 -[^\\S\n]*+$");

    @Property(tries = 400)
    void random_text_of_the_genre_is_read(@ForAll("genre") String text) {
        judge(text);
    }

    @Property(tries = 150)
    void text_of_any_characters_is_read(@ForAll String text) {
        judge(text);
    }

    @Property(tries = 100)
    void bytes_of_any_kind_are_read(@ForAll byte[] bytes) {
        Reading reading = ReportText.read(bytes);
        assertThat(reading.original()).isNotNull();
    }

    @Property(tries = 150)
    void damaged_reports_are_read(@ForAll("damaged") String text) {
        judge(text);
    }

    private static void judge(String text) {
        for (TextForm form : TextForm.values()) {
            Reading reading = ReportText.read(text, form);
            ReportIndex index = ReportIndex.of(reading.report());
            index.printed().forEach(found -> found.value().getSpan().ifPresent(span -> inside(span, text)));
            index.sections().forEach(found -> found.value().getSpan().ifPresent(span -> inside(span, text)));
            reading.unread().forEach(unread -> inside(unread.span(), text));
            if (form == TextForm.PLAIN) {
                reading.report().figures().forEach(figure -> printedThere(figure, text));
                reading.report().sections().forEach(section -> headingThere(section, text));
            }
            Report again = ReportJson.read(ReportJson.write(reading.report()));
            assertThat(again).isEqualTo(reading.report());
        }
    }

    private static void inside(Span span, String text) {
        assertThat(span.getEnd()).isLessThanOrEqualTo(text.length());
    }

    private static void printedThere(Figure figure, String text) {
        assertThat(plain(slice(figure, text)))
                .isEqualTo(plain(figure.getPrinted().orElseThrow()));
    }

    private static void headingThere(Section section, String text) {
        Span span = section.getSpan().orElseThrow();
        assertThat(plain(text.substring(span.getStart(), span.getEnd())))
                .contains(plain(section.getHeading().orElse("")));
    }

    private static String slice(Printed value, String text) {
        Span span = value.getSpan().orElseThrow();
        return text.substring(span.getStart(), span.getEnd());
    }

    /** Without what the reader takes out: numbers of pages, marks, white space, characters that carry no text. */
    private static String plain(String text) {
        return PAGE_NUMBER
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(c -> "*_#>|-+ ".indexOf(c) < 0)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<String> genre() {
        return Arbitraries.of(
                        "一、",
                        "（一）",
                        "1.",
                        "一是",
                        "二是",
                        "2024年",
                        "法治政府建设",
                        "情况报告",
                        "\n",
                        "\n\n",
                        "。",
                        "；",
                        "，",
                        "、",
                        "其中",
                        "72件",
                        "99.4%",
                        "由10-20天缩短到3天",
                        "余",
                        "万",
                        "“",
                        "”",
                        "《",
                        "》",
                        "<",
                        ">",
                        "（",
                        "）",
                        "率",
                        "第一责任人",
                        "存在的不足和原因",
                        "下一年度",
                        "主要安排",
                        "镇人民政府",
                        "2025年1月3日",
                        "同比下降",
                        "分别",
                        "各1场次",
                        "12345",
                        "三项制度",
                        "两次会议",
                        "百分之",
                        "九十五",
                        "+17+3",
                        "**",
                        "# ",
                        "|",
                        "> ",
                        " ",
                        "\u00a0",
                        "&nbsp;",
                        "</p>",
                        "<div>",
                        "索引号：",
                        "关于",
                        "原因分析：",
                        "截至2024年底，",
                        "3场、278人次",
                        "镇、村两级",
                        "8万余只",
                        "\ufeff",
                        "99999999999999999999",
                        "0.",
                        ".5",
                        "1,234,567",
                        "20212025",
                        "6个100%",
                        "同志",
                        "书记张三",
                        "没有发生",
                        "占执法人员总数7.1%",
                        "①某类3件，",
                        "八成以上",
                        "上年为2件",
                        "，共5件",
                        "\n- 1 -\n",
                        "究其原因，",
                        "存在的不足和原因。",
                        "成文日期 2025年1月3日\n",
                        "连续两年",
                        "合计7件",
                        "办结率98%")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> report =
                Arbitraries.of(FORMS).map(name -> new String(VariedTextsTest.resource(name), StandardCharsets.UTF_8));
        return Combinators.combine(
                        report, Arbitraries.longs(), Arbitraries.integers().between(0, 2))
                .as(ReadingProperties::damage);
    }

    private static String damage(String text, long seed, int how) {
        Random random = new Random(seed);
        if (how == 0) {
            return text.substring(0, random.nextInt(text.length()));
        } else if (how == 1) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            Collections.shuffle(lines, random);
            return String.join("\n", lines);
        }
        return text.codePoints()
                .filter(c -> random.nextInt(10) > 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
