package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.examples.cli.Run.fazhi;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {
    private static JsonNode rule(JsonNode rules, String set, String id) {
        for (JsonNode rule : rules) {
            if (rule.get("id").asString().equals(id)
                    && rule.get("set").asString().equals(set)) {
                return rule;
            }
        }
        throw new AssertionError(set + " " + id);
    }

    @Test
    void the_rules_are_laid_out_in_chinese_with_their_sources() {
        Run run = fazhi("rules");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace("\r\n", "\n"))
                .contains(
                        "━━ 数据与算术  cn.national:arithmetic:1.0\n   适用：所有机关，所有年度\n"
                                + "   参数：maxYearOnYearPercent = 50\n\n",
                        "   NUM-01  错误  比率与分子、分母一致\n                 依据：算术：比率、合计与部分应当一致\n",
                        "   STR-07  警告  第一责任人履职有具体事实（可能漏报）\n",
                        "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）年度报告章，2019-04-15 起\n",
                        "依据：法治政府建设实施纲要（2015—2020年）（中发〔2015〕36号）（惯例），2015-12-27 至 2020-12-31\n",
                        "   适用：各类已知机关，2019 年度起\n",
                        "   适用：各类已知机关，至 2018 年度\n",
                        "                 适用：各类已知机关，2019 年度起 至 2025 年度\n")
                .doesNotContain("null", "Optional")
                .containsPattern("共 [0-9]+ 个规则集，[0-9]+ 条规则\n$");
    }

    @Test
    void english_on_request() {
        assertThat(fazhi("rules", "--lang", "en").out())
                .contains(
                        "━━ Figures and arithmetic  cn.national:arithmetic:1.0",
                        "   for: all bodies, all years",
                        "   NUM-01  error    A rate is that of its counts\n                    basis: 算术",
                        "for: all known kinds of body, from 2019 up to 2025",
                        "（中发〔2015〕36号） (practice), 2015-12-27 to 2020-12-31");
    }

    @Test
    void json_gives_each_rule_of_each_set_with_its_sources() {
        Run run = fazhi("rules", "--format", "json");
        assertThat(run.status()).isZero();
        JsonNode title = rule(run.json().get("rules"), "cn.national:document:1.0", "TTL-01");
        assertThat(title.get("severity").asString()).isEqualTo("ERROR");
        assertThat(title.get("title").asString()).isEqualTo("有标题");
        assertThat(title.get("executability").asString()).isEqualTo("FULL");
        assertThat(title.get("parameters").get("treatSubdistrictAsTownship").asString())
                .isEqualTo("true");
        JsonNode basis = title.get("basis").get(0);
        assertThat(basis.get("kind").asString()).isEqualTo("BINDING");
        assertThat(basis.get("instrument").asString()).isEqualTo("党政机关公文处理工作条例");
        assertThat(basis.get("number").asString()).isEqualTo("中办发〔2012〕14号");
        assertThat(basis.get("inForceFrom").asString()).isEqualTo("2012-07-01");
        assertThat(basis.has("article")).isFalse();
    }

    @Test
    void json_says_whom_a_rule_concerns_as_a_rule_of_its_set() {
        JsonNode rules = fazhi("rules", "--format", "json").json().get("rules");
        JsonNode everyone = rule(rules, "cn.national:arithmetic:1.0", "NUM-01").get("applies");
        assertThat(everyone.isObject()).isTrue();
        assertThat(everyone.size()).isZero();
        JsonNode coverage =
                rule(rules, "cn.national:annual-report-2019:1.0", "STR-14").get("applies");
        assertThat(coverage.get("bodies").get(0).asString()).isEqualTo("STATE_COUNCIL_DEPT");
        assertThat(coverage.get("fromYear").asInt()).isEqualTo(2019);
        assertThat(coverage.get("toYear").asInt()).isEqualTo(2025);
        JsonNode before =
                rule(rules, "cn.national:annual-report-2015:1.0", "STR-14").get("applies");
        assertThat(before.has("fromYear")).isFalse();
        assertThat(before.get("toYear").asInt()).isEqualTo(2018);
    }

    @Test
    void every_entry_is_complete_and_every_page_has_its_rule() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (JsonNode rule :
                fazhi("rules", "--format", "json", "--lang", "en").json().get("rules")) {
            String id = rule.get("id").asString();
            ids.add(id);
            assertThat(rule.get("set").asString()).as(id).matches("[^:]+:[^:]+:[^:]+");
            assertThat(rule.get("title").asString()).as(id).containsPattern("[A-Za-z]");
            assertThat(rule.get("severity").asString()).as(id).isIn("ERROR", "WARNING", "INFO");
            assertThat(rule.get("basis").size()).as(id).isPositive();
            assertThat(rule.get("basis").get(0).get("kind").asString()).as(id).isNotBlank();
            if (!rule.get("set").asString().startsWith("test:")) {
                assertThat(Path.of("..", "docs", "rules", id + ".md")).exists();
            }
        }
        assertThat(ids).contains("MOD-01", "NUM-01", "SIG-04", "STR-14", "TTL-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn.national:arithmetic", "cn.national:arithmetic:1.0"})
    void a_set_can_be_named(String name) {
        JsonNode rules =
                fazhi("rules", "--rules", name, "--format", "json").json().get("rules");
        assertThat(rules.size()).isEqualTo(8);
        assertThat(rules.get(0).get("id").asString()).isEqualTo("NUM-01");
        assertThat(fazhi("rules", "--rules", name).out())
                .contains("共 1 个规则集，8 条规则")
                .doesNotContain("TTL-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules --rules no:such", "rules --format pdf", "rules --lang fr", "rules file.json"})
    void bad_arguments_have_status_2_and_say_why(String line) {
        Run run = fazhi(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }
}
