package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.examples.cli.Run.fazhi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.json.CanonicalJson;
import org.fazhi.json.JsonSchemas;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of results, and many reports in one file. */
class FormatsTest {
    private static final String WRONG = "reports/dazhangzhuang-2020.json";

    @TempDir
    private Path folder = Path.of("");

    private static String line(String name) {
        return ReportJson.compact(ReportJson.read(Path.of("reports", name + ".json")));
    }

    /** A sound line, a broken one, a blank one, a faulty one. */
    private static String lines() {
        return line("xiaowangzhuang-2024") + "\n{\"half\n\n" + line("dazhangzhuang-2020") + "\n";
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("county.ndjson"), lines()).toString();
    }

    private static List<JsonNode> entries(String out) {
        return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    @Test
    void every_line_of_ndjson_is_an_entry_of_its_own() throws IOException {
        String file = file();
        Run run = fazhi("check", "--format", "ndjson", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        List<JsonNode> entries = entries(run.out());
        assertThat(entries)
                .extracting(entry -> entry.get("source").asString())
                .containsExactly(file + ":1", file + ":2", file + ":4");
        assertThat(entries.get(0).get("verdict").asString()).isEqualTo("CONFORMS_WITH_WARNINGS");
        assertThat(entries.get(1).get("problems").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(entries.get(2).get("findings").get(0).get("ruleId").asString())
                .isEqualTo("NUM-01");
    }

    @Test
    void json_of_lines_holds_the_same_entries() throws IOException {
        String file = file();
        JsonNode documents = JsonMapper.shared()
                .readTree(fazhi("check", "--format", "json", file).out())
                .get("documents");
        assertThat(documents.valueStream().toList())
                .isEqualTo(entries(fazhi("check", "--format", "ndjson", file).out()));
    }

    @Test
    void lines_come_through_standard_input_too() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines().getBytes(StandardCharsets.UTF_8)));
            assertThat(entries(fazhi("check", "--format", "ndjson", "-").out()))
                    .extracting(entry -> entry.get("source").asString())
                    .containsExactly("-:1", "-:2", "-:4");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void text_of_lines_ends_with_the_counts_of_all() throws IOException {
        assertThat(fazhi("check", file()).out())
                .contains("county.ndjson:1", "county.ndjson:2", "无法使用")
                .contains("共 3 份报告：错误 1、", "；1 份无法使用");
    }

    @Test
    void the_full_result_reads_back_and_names_the_report_by_its_digest() {
        Run run = fazhi("check", "--format", "result", "--rules", "cn.national:arithmetic", WRONG);
        ValidationResult result = ResultJson.read(run.out());
        assertThat(run.status()).isEqualTo(1);
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(result.getReportDigest()).contains(CanonicalJson.digest(ReportJson.read(Path.of(WRONG))));
        assertThat(result.getOptions().orElseThrow().getRuleSets()).containsExactly("cn.national:arithmetic");
    }

    @Test
    void a_report_without_canonical_form_is_checked_without_digest() throws IOException {
        Path file = Files.writeString(
                folder.resolve("half.json"), "{\"formatVersion\":\"1.0\",\"frame\":{\"title\":\"\\ud800\"}}");
        Run run = fazhi("check", "--format", "result", file.toString());
        assertThat(ResultJson.read(run.out()).getReportDigest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n\n"})
    void a_file_without_a_line_is_unusable(String content) throws IOException {
        String file = Files.writeString(folder.resolve("none.ndjson"), content).toString();
        Run run = fazhi("check", "--format", "ndjson", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(entries(run.out())).hasSize(1);
        assertThat(entries(run.out()).get(0).at("/source").asString()).isEqualTo(file);
        assertThat(entries(run.out()).get(0).at("/problems/0/message").asString())
                .isEqualTo("文档是空的。");
    }

    @Test
    void html_is_one_page_for_one_report() throws IOException {
        Run run = fazhi("check", "--format", "html", WRONG);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("不符合", "NUM-01")
                .endsWith("</html>\n");
        for (String[] several :
                new String[][] {{"check", "--format", "html", WRONG, WRONG}, {"check", "--format", "html", file()}}) {
            Run refused = fazhi(several);
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("html 一次只写一份报告");
        }
    }

    @Test
    void csv_markdown_and_sarif_list_unusable_reports_too() throws IOException {
        String file = file();
        assertThat(fazhi("check", "--format", "csv", file).out())
                .startsWith("\uFEFF\"文件\"")
                .contains("county.ndjson:2\",\"无法使用\"", "\"NUM-01\"");
        assertThat(fazhi("check", "--format", "markdown", file).out())
                .contains("# 无法使用", "county.ndjson:2", "**错误 NUM\\-01**");
        JsonNode run = JsonMapper.shared()
                .readTree(fazhi("check", "--format", "sarif", file).out())
                .get("runs")
                .get(0);
        assertThat(run.get("invocations")
                        .get(0)
                        .get("toolExecutionNotifications")
                        .size())
                .isEqualTo(1);
        assertThat(run.get("results")
                        .valueStream()
                        .map(result -> result.get("ruleId").asString())
                        .toList())
                .contains("NUM-01");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_exit_status_is_the_same_in_every_format(Format format) {
        assertThat(fazhi("check", "--format", format.name(), WRONG).status()).isEqualTo(1);
        assertThat(fazhi("check", "--format", format.name(), "reports/none.json")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void the_schemas_are_printed() {
        assertThat(fazhi("schema", "report").out()).isEqualTo(JsonSchemas.report());
        assertThat(fazhi("schema", "result").out()).isEqualTo(JsonSchemas.result());
        assertThat(fazhi("schema", "diff").status()).isEqualTo(2);
    }

    @Test
    void an_interrupted_check_ends_its_output_whole() throws IOException {
        String file = file();
        Thread.currentThread().interrupt();
        Run run;
        try {
            run = fazhi("check", "--format", "json", file);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(run.status()).isEqualTo(130);
        assertThat(JsonMapper.shared().readTree(run.out()).get("documents").size())
                .isBetween(0, 1);
    }
}
