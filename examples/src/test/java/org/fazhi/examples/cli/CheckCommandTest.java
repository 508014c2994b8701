package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.examples.cli.Run.fazhi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final String WRONG = "reports/dazhangzhuang-2020.json";
    private static final String WARNED = "reports/xiaowangzhuang-2024.json";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_findings_are_laid_out_in_chinese_with_source_and_advice() {
        Run run = fazhi("check", WRONG);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "不符合：错误 1、警告 2、提示 6",
                        "✗ 错误 NUM-01  比率写作 99%，按“成功化解14件”与“调处矛盾纠纷15件”计算应为 93.33%",
                        "位置：第一部分“主要举措和成效” (六)“营造浓厚法治氛围”：调解率99%",
                        "建议：核对比率及其分子、分母",
                        "依据：算术");
    }

    @Test
    void a_profile_lists_each_rule_once_with_its_time_and_changes_nothing_else() {
        Run plain = fazhi("check", WRONG, WARNED);
        Run run = fazhi("check", "--profile", WRONG, WARNED);
        assertThat(run.status()).isEqualTo(plain.status());
        assertThat(run.out()).isEqualTo(plain.out());
        assertThat(run.err().lines().filter(line -> line.contains("  NUM-01 ")))
                .singleElement()
                .asString()
                .matches(" *[0-9]+\\.[0-9]{3} +[0-9]+\\.[0-9]% +[0-9]+\\.[0-9]{4}  NUM-01 .+");
        assertThat(run.err().lines()).hasSizeGreaterThan(100);
    }

    @Test
    void english_on_request() {
        assertThat(fazhi("check", "--lang", "en", WRONG).out())
                .contains("does not conform: errors 1, warnings 2, notes 6")
                .contains("✗ ERROR   NUM-01  The rate is printed as 99%");
    }

    @Test
    void json_lists_the_documents_in_argument_order() {
        Run run = fazhi("check", "--format", "json", WARNED, WRONG);
        JsonNode documents = run.json().get("documents");
        assertThat(run.status()).isEqualTo(1);
        assertThat(documents.size()).isEqualTo(2);
        assertThat(documents.get(0).get("source").asString()).isEqualTo(WARNED);
        assertThat(documents.get(0).get("verdict").asString()).isEqualTo("CONFORMS_WITH_WARNINGS");
        JsonNode found = documents.get(1).get("findings").get(0);
        assertThat(found.get("ruleId").asString()).isEqualTo("NUM-01");
        assertThat(found.get("severity").asString()).isEqualTo("ERROR");
        assertThat(found.get("pointer").asString()).isEqualTo("/mediation/figures/9/value");
        assertThat(found.get("evidence").asString()).isEqualTo("调解率99%");
        assertThat(found.get("place").asString()).startsWith("第一部分");
        assertThat(found.get("message").asString()).contains("93.33%");
        assertThat(found.get("basis").get(0).get("kind").asString()).isEqualTo("LOGIC");
        assertThat(documents.get(1).get("ruleSets").get(0).get("id").asString()).isEqualTo("org.fazhi:structure:1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, reports/xiaowangzhuang-2024.json",
        "1, reports/wanxing-2024.json",
        "2, reports/no-such-file.json",
        "1, reports/xiaowangzhuang-2024.json reports/wanxing-2024.json",
        "2, reports/wanxing-2024.json reports/no-such-file.json reports/xiaowangzhuang-2024.json",
    })
    void the_exit_status_is_that_of_the_gravest_document(int status, String files) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(files.split(" ")));
        assertThat(fazhi(arguments.toArray(String[]::new)).status()).isEqualTo(status);
    }

    @Test
    void bad_input_is_told_with_place_and_advice_and_without_a_stack_trace() throws IOException {
        String sound = Files.readString(Path.of(WARNED));
        List<String> bad = List.of(
                file("empty.json", ""),
                file("half.json", sound.substring(0, sound.length() / 2)),
                file("type.json", sound.replace("\"reportingYear\": 2024", "\"reportingYear\": \"2024\"")),
                file("duplicate.json", sound.replaceFirst("\\{", "{\"origin\": \"TEXT\", ")),
                file("number.json", sound.replaceFirst("\"value\": 5,", "\"value\": 1e999999999,")),
                file("nested.json", "[".repeat(100_000)),
                file("array.json", "[]"),
                file("nul.json", new byte[] {0}),
                file("latin1.json", "{\"origin\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                file("gbk.json", sound.getBytes(Charset.forName("GBK"))));
        for (String source : bad) {
            Run text = fazhi("check", source);
            Run json = fazhi("check", "--format", "json", source);
            assertThat(text.status()).as(source).isEqualTo(2);
            assertThat(json.status()).as(source).isEqualTo(2);
            assertThat(text.out()).as(source).contains("无法使用", "第 ", " 行").doesNotContain("\tat ", "Exception");
            JsonNode problem =
                    json.json().get("documents").get(0).get("problems").get(0);
            assertThat(problem.get("line").asInt()).as(source).isPositive();
            assertThat(problem.get("message").asString()).as(source).isNotBlank();
            assertThat(problem.get("advice").asString()).as(source).isNotBlank();
        }
    }

    @Test
    void a_byte_order_mark_is_accepted() throws IOException {
        String source = file("bom.json", "\uFEFF" + Files.readString(Path.of(WARNED)));
        assertThat(fazhi("check", source).status()).isZero();
    }

    @Test
    void a_misspelt_member_is_kept_with_a_note_that_names_the_nearest() throws IOException {
        String source = file(
                "misspelt.json",
                Files.readString(Path.of(WARNED))
                        .replace("\"pageTitel\"", "")
                        .replaceFirst("\"preamble\"", "\"preambel\""));
        Run run = fazhi("check", source);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("说明：").contains("preambel").contains("preamble");
        JsonNode document = fazhi("check", "--format", "json", source)
                .json()
                .get("documents")
                .get(0);
        assertThat(document.get("notes").get(0).get("pointer").asString()).isEqualTo("/frame/preambel");
    }

    @Test
    void standard_input_is_read() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(WRONG))));
            assertThat(fazhi("check", "-").status()).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void rule_sets_can_be_named() {
        Run run = fazhi("check", "--format", "json", "--rules", "cn.national:arithmetic", WRONG);
        JsonNode document = run.json().get("documents").get(0);
        assertThat(document.get("ruleSets").size()).isEqualTo(1);
        assertThat(document.get("findings").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check",
                "check --format pdf " + WRONG,
                "check --rules no:such:set " + WRONG,
                "check --as-of soon " + WRONG,
                "chek"
            })
    void bad_arguments_have_status_2_and_say_why(String line) {
        Run run = fazhi(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }
}
