package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.examples.cli.Run.fazhi;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DiffCommandTest {
    private static final String TOWN = "reports/xiaowangzhuang-2024.json";
    private static final String WRONG = "reports/dazhangzhuang-2020.json";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** A report with one passage changed. */
    private String edited(String source, String from, String to) throws IOException {
        String sound = Files.readString(Path.of(source));
        assertThat(sound).contains(from);
        return file("edited.json", sound.replace(from, to));
    }

    private String result(String name, String report) throws IOException {
        Report read = ReportJson.read(Path.of(report));
        return file(name, ResultJson.write(ReportValidator.standard().check(read)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024", "xinglong-2024", "xinkou-2019"})
    void a_report_and_itself_do_not_differ(String name) {
        String file = "reports/" + name + ".json";
        Run run = fazhi("diff", file, file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("数据、部分、不足和安排都没有变化。");
    }

    @Test
    void a_corrected_number_is_told() throws IOException {
        Run run = fazhi("diff", WRONG, edited(WRONG, "\"value\": 99,", "\"value\": 93.33,"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("  ~ 调解率：99% → 93.33%（-5.67）").doesNotContain("没有变化");
    }

    @Test
    void the_next_year_is_set_against_the_year_before() throws IOException {
        String next = edited(TOWN, "\"reportingYear\": 2024", "\"reportingYear\": 2025");
        Run run = fazhi("diff", TOWN, next);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("前一份安排的后续（2 项有所提及）");
        assertThat(fazhi("diff", "--lang", "en", TOWN, next).out())
                .contains("What became of the earlier plan (2 mentioned)");
        assertThat(fazhi("diff", next, TOWN).out()).contains("说明：作为前一份的报告，年度反而在后。");
    }

    @Test
    void a_shortcoming_left_out_is_gone_and_another_is_new() throws IOException {
        String other = edited(TOWN, "各方面法治建设水平参差，村和社区依法行政的能力不及镇机关", "数字平台尚未贯通到村");
        assertThat(fazhi("diff", TOWN, other).out())
                .contains("不足（2 条逐字相同）")
                .contains("  + 数字平台尚未贯通到村")
                .contains("  - 各方面法治建设水平参差，村和社区依法行政的能力不及镇机关");
    }

    @Test
    void two_bodies_are_compared_and_that_is_said() {
        Run run = fazhi("diff", TOWN, "reports/xinglong-2024.json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("说明：两份报告不是同一机关的。");
    }

    @Test
    void json_of_two_reports() throws IOException {
        JsonNode diff = fazhi("diff", "--format", "json", WRONG, edited(WRONG, "\"value\": 99,", "\"value\": 93.33,"))
                .json();
        assertThat(diff.get("body").asString()).isEqualTo("SAME");
        assertThat(diff.get("years").asString()).isEqualTo("SAME");
        assertThat(diff.get("figures").findValuesAsString("kind")).containsOnlyOnce("CHANGED");
    }

    @Test
    void results_before_and_after_a_correction() throws IOException {
        String before = result("before.json", WRONG);
        String after = result("after.json", edited(WRONG, "\"value\": 99,", "\"value\": 93.33,"));
        Run run = fazhi("diff", before, after);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("前：不符合：错误 1、")
                .contains("后：符合（有警告）：错误 0、")
                .contains("不再出现的问题：1", "  - 错误 NUM-01  比率写作 99%")
                .contains("现在通过的规则：1", "  NUM-01：不通过 → 通过");
        assertThat(fazhi("diff", "--format", "json", before, after)
                        .json()
                        .get("after")
                        .get("verdict")
                        .asString())
                .isEqualTo("CONFORMS_WITH_WARNINGS");
        assertThat(fazhi("diff", "--lang", "en", before, before).out()).contains("findings are the same");
    }

    @Test
    void a_rule_that_no_longer_runs_is_no_improvement() throws IOException {
        String before = result("before.json", WRONG);
        String sound = Files.readString(Path.of(before));
        String after = file(
                "after.json",
                ResultJson.write(ReportValidator.standard()
                        .check(Report.builder()
                                .issuers(ReportJson.read(Path.of(WRONG)).getIssuers())
                                .reportingYear(2020)
                                .build())));
        assertThat(sound).contains("NUM-01");
        Run run = fazhi("diff", before, after);
        assertThat(run.out()).contains("不能视为改进").contains("不再执行的规则（不是改进）");
    }

    @Test
    void a_report_and_a_result_are_refused() throws IOException {
        Run run = fazhi("diff", TOWN, result("result.json", TOWN));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("一份是报告，另一份是检查结果，不能对比");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_name_and_without_a_stack_trace() throws IOException {
        String sound = Files.readString(Path.of(TOWN));
        String result = Files.readString(Path.of(result("result.json", TOWN)));
        Path gbk = Files.write(folder.resolve("gbk.json"), sound.getBytes(Charset.forName("GBK")));
        List<String> bad = List.of(
                "reports/no-such-file.json",
                folder.toString(),
                gbk.toString(),
                file("empty.json", ""),
                file("array.json", "[]"),
                file("nested.json", "[".repeat(100_000)),
                file("half.json", sound.substring(0, sound.length() / 2)),
                file("half-result.json", result.substring(0, result.length() / 2)),
                file("result-type.json", result.replaceFirst("\"verdict\": \"[A-Z_]+\"", "\"verdict\": 3")),
                file("check.json", fazhi("check", "--format", "json", TOWN).out()));
        for (String source : bad) {
            Run run = fazhi("diff", TOWN, source);
            assertThat(run.status()).as(source).isEqualTo(2);
            assertThat(run.out()).as(source).isEmpty();
            assertThat(run.err()).as(source).startsWith(source + ": ").doesNotContain("\tat ", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", TOWN, TOWN + " " + TOWN + " " + TOWN, TOWN + " " + TOWN + " " + TOWN + " " + TOWN, "- -"})
    void it_takes_two(String files) {
        List<String> arguments = files.isEmpty() ? List.of() : List.of(files.split(" "));
        Run run = fazhi(Stream.concat(Stream.of("diff"), arguments.stream()).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_result_may_begin_with_a_byte_order_mark() throws IOException {
        String sound = Files.readString(Path.of(result("result.json", TOWN)), StandardCharsets.UTF_8);
        assertThat(fazhi("diff", file("marked.json", "\uFEFF" + sound), file("plain.json", sound))
                        .status())
                .isZero();
    }
}
