package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long texts are read to their end, in proportion to their length: what is not would take hours here. */
class LongTextsTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int CHARACTERS = 400_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "72件，",
                "：一是",
                "（一）",
                "《",
                "”",
                "其中",
                "其中72件，",
                "、一、二",
                "分别3、4",
                "%",
                "由1降至",
                "由1个降至2个",
                " ",
                "1234567890",
                "1,",
                "466+732+",
                "一二三",
                "百千万",
                "万",
                "<",
                "&",
                "**",
                "索引号：",
                "成文日期 ",
                "第一责任人。",
                "书记张三同志",
                "主要原因是",
                "建立制度",
                "上年3件、",
                "①某类3件，",
                "占3%",
                "办结率3%",
                "三成",
                "72件、其他",
                "：3件，",
                "公布执法数据",
                "3名人员中"
            })
    void one_word_over_and_over(String word) {
        read(word.repeat(CHARACTERS / word.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、存在的不足和原因",
                "一、存在的不足和下一步打算",
                "（一）党政主要负责人履行第一责任人职责情况",
                "存在的不足和原因。一是某事不足。",
                "究其原因，一是某事。",
                "（2）某事；",
                "| 名称 | 说明 |",
                "| 合计 | 3件 | 4件 |",
                "2025年1月3日",
                "- 1 -",
                "关于",
                "石桥镇2024年法治政府建设情况报告",
                "版权",
                "一是某事要做好。"
            })
    void one_line_over_and_over(String line) {
        String lines = line + "\n";
        read(lines.repeat(CHARACTERS / lines.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<div>", "<b>", "<table><tr><td>", "<p>3件</p>", "&nbsp;", "<!--", "</div>"})
    void one_tag_over_and_over(String tag) {
        String page = tag.repeat(CHARACTERS / tag.length());
        assertTimeoutPreemptively(LONG, () -> ReportText.read(page, TextForm.HTML));
    }

    @Test
    void every_number_of_a_long_text_is_read() {
        Report report = read("一、主要成效\n" + "受理72件，".repeat(50_000));
        assertThat(report.figures()).hasSize(50_000);
    }

    @Test
    void every_chapter_of_a_long_text_is_read() {
        Report report = read("一、主要成效\n" + "（一）某项工作。办理3件。\n".repeat(20_000));
        assertThat(report.sections()).hasSize(20_001);
        assertThat(report.figures()).hasSize(20_000);
    }

    private static Report read(String body) {
        String text = "石桥镇2024年法治政府建设情况报告\n" + body;
        return assertTimeoutPreemptively(LONG, () -> ReportText.read(text).report());
    }
}
