package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.examples.cli.Run.fazhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules of others and accepted findings on the command line. */
class RulesAndAcceptTest {
    private static final String WRONG = "reports/dazhangzhuang-2020.json";
    private static final String RULES = """
            format: 1
            id: test:file:1.0
            title: {zh: 文件中的规则, en: Rules of a file}
            prerequisites: [cn.national:arithmetic]
            rules:
              - id: FL-01
                kind: without
                words: [调解率]
                severity: WARNING
                title: {zh: 标题, en: Title}
                message: {zh: "写作“{actual}”", en: "It says “{actual}”"}
                advice: {zh: 改, en: Change}
                basis: [{kind: PRACTICE, instrument: 惯例}]
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void rules_of_a_file_run_alone_with_their_prerequisites() throws IOException {
        Run run = fazhi("check", "--format", "json", "--rules", file("r.yaml", RULES), WRONG);
        assertThat(run.document().get("ruleSets").findValuesAsString("id"))
                .containsExactly("cn.national:arithmetic:1.0", "test:file:1.0");
        assertThat(run.document().get("findings").findValuesAsString("ruleId")).contains("NUM-01", "FL-01");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void rules_of_a_file_are_added_to_those_that_apply() throws IOException {
        Run run = fazhi("check", "--format", "json", "--add-rules", file("r.yml", RULES), WRONG);
        assertThat(run.document().get("ruleSets").findValuesAsString("id"))
                .contains("org.fazhi:structure:1.0", "cn.national:document:1.0", "test:file:1.0");
    }

    @Test
    void rules_on_the_class_path_are_found() {
        Run run = fazhi("check", "--format", "json", "--rules", "test:found", WRONG);
        assertThat(run.document().get("findings").findValuesAsString("ruleId")).containsExactly("FD-01");
        assertThat(fazhi("check", WRONG).out()).doesNotContain("FD-01");
    }

    @Test
    void a_file_that_cannot_be_used_is_told_with_place_and_remedy() throws IOException {
        String wrong = file("r.yaml", RULES.replace("severity", "serverity"));
        Run run = fazhi("check", "--rules", wrong, WRONG);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("r.yaml 第 6 行第 5 列：缺少“severity”。补上这一项。")
                .contains("r.yaml 第 9 行第 5 列：不认识的项“serverity”。改为“severity”。")
                .doesNotContain("\tat ");
        Run lonely = fazhi("check", "--rules", file("n.yaml", RULES.replace("arithmetic", "nothing")), WRONG);
        assertThat(lonely.status()).isEqualTo(2);
        assertThat(lonely.err()).contains("规则集的前提无法满足：test:file:1.0 需要 cn.national:nothing，没有提供");
        assertThat(fazhi("check", "--rules", "no-such.yaml", WRONG).err()).contains("读不出来：no-such.yaml");
    }

    private String acceptances() throws IOException {
        JsonNode first = fazhi("check", "--format", "json", WRONG)
                .document()
                .get("findings")
                .get(0);
        return file("a.yaml", """
                format: 1
                accepted:
                  - {fingerprint: "%s", reason: 原件如此, approver: 区司法局, expires: 2026-12-31}
                  - {fingerprint: "0000000000000000", reason: 旧的, approver: 区司法局, expires: 2026-12-31}
                """.formatted(first.get("fingerprint").asString()));
    }

    @Test
    void accepted_findings_are_shown_and_do_not_count() throws IOException {
        String file = acceptances();
        Run text = fazhi("check", "--accept", file, WRONG);
        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains(
                        "基本符合，有警告：错误 0、警告 2、提示 6，另有已核准 1",
                        "○ 已核准 ✗ 错误 NUM-01",
                        "核准：区司法局，原件如此，有效至 2026-12-31",
                        "说明：核准没有对应的问题（区司法局：旧的）");
        JsonNode json =
                fazhi("check", "--format", "json", "--accept", file, WRONG).document();
        assertThat(json.get("verdict").asString()).isEqualTo("CONFORMS_WITH_WARNINGS");
        JsonNode accepted = json.get("findings").get(0).get("accepted");
        assertThat(accepted.get("approver").asString()).isEqualTo("区司法局");
        assertThat(accepted.get("expires").asString()).isEqualTo("2026-12-31");
        assertThat(json.get("findings").get(1).has("accepted")).isFalse();
        assertThat(json.get("remarks").get(0).get("kind").asString()).isEqualTo("ACCEPTANCE_STALE");
    }

    @Test
    void an_expired_acceptance_is_told_and_not_heeded() throws IOException {
        Run run = fazhi("check", "--as-of", "2027-01-01", "--accept", acceptances(), WRONG);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("说明：核准已于 2026-12-31 到期（区司法局：原件如此）");
    }

    @Test
    void a_change_that_cannot_be_made_leaves_the_verdict_open() throws IOException {
        String file = file("o.yaml", """
                format: 1
                id: test:overlay:1.0
                title: {zh: 调整, en: Changes}
                adjust:
                  - {set: "cn.national:document", parameter: noSuch, value: 1}
                """);
        Run run = fazhi("check", "--format", "json", "--add-rules", file, "reports/xiaowangzhuang-2024.json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.document().get("brokenRules").get(0).get("cause").asString())
                .isEqualTo("地方规则集的调整无法执行：规则集 cn.national:document 没有参数 noSuch");
    }
}
