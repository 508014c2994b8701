package org.fazhi.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.finding.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a SARIF log says of a result. */
class SarifInFullTest {
    private static JsonNode run(ResultSarif log) {
        return JsonMapper.shared().readTree(log.write()).at("/runs/0");
    }

    @Test
    void theLogNamesTheToolItsVersionAndTheRules() {
        ResultSarif log = new ResultSarif(Language.ZH).add("a.json", WrittenResult.result());

        assertThat(log.write()).startsWith("""
                        {
                          "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version" : "2.1.0",
                        """).endsWith("\n}\n");
        assertThat(run(log).at("/tool/driver"))
                .hasToString(
                        "{\"name\":\"Fazhi\",\"version\":\"0.1.0\",\"rules\":[{\"id\":\"NUM-01\"},{\"id\":\"STR-12\"},"
                                + "{\"id\":\"TTL-01\"},{\"id\":\"SIG-01\"},{\"id\":\"SIG-02\"},{\"id\":\"DAT-01\"},"
                                + "{\"id\":\"DAT-02\"},{\"id\":\"ADR-01\"},{\"id\":\"XXX-01\"}]}");
        assertThat(run(log).get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run(new ResultSarif(Language.ZH)).at("/tool/driver"))
                .hasToString("{\"name\":\"Fazhi\",\"rules\":[]}");
    }

    @Test
    void eachFindingIsAResult() {
        JsonNode results = run(new ResultSarif(Language.ZH).add("a.json", WrittenResult.result()))
                .get("results");

        assertThat(results).hasSize(3);
        assertThat(results.get(0))
                .hasToString("{\"ruleId\":\"NUM-01\",\"ruleIndex\":0,\"level\":\"error\","
                        + "\"message\":{\"text\":\"比率“不符” 请核对\"},\"locations\":[{\"physicalLocation\":"
                        + "{\"artifactLocation\":{\"uri\":\"a.json\"}},\"logicalLocations\":[{\"name\":\"矛盾纠纷化解\","
                        + "\"fullyQualifiedName\":\"/mediation/figures/2/value\"}]}],\"partialFingerprints\":"
                        + "{\"fazhi/v1\":\"00000000NUM-0100\"},\"properties\":{\"ruleSet\":\"cn.national:numbers:1.0\","
                        + "\"basis\":\"算术；《法治政府建设与责任落实督察工作规定》（中办发〔2019〕30号）第二十五条\"}}");
        assertThat(results.get(1).get("level").asString()).isEqualTo("warning");
        assertThat(results.get(1).get("ruleIndex").asInt()).isEqualTo(1);
        assertThat(results.get(2).get("level").asString()).isEqualTo("note");
        assertThat(results.get(2).get("suppressions"))
                .hasToString("[{\"kind\":\"external\",\"justification\":\"王科长：沿用历年标题\"}]");
        assertThat(results.get(1).get("suppressions")).isNull();
    }

    @Test
    void whatCouldNotRunIsTold() {
        ResultSarif log = new ResultSarif(Language.EN)
                .add("a.json", WrittenResult.result())
                .unusable("b.ndjson:3", "not JSON");

        assertThat(run(log).get("invocations"))
                .hasToString("[{\"executionSuccessful\":false,\"toolExecutionNotifications\":[{\"level\":\"error\","
                        + "\"message\":{\"text\":\"The rule broke\"},\"associatedRule\":{\"id\":\"XXX-01\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a.json\"}}}]},"
                        + "{\"level\":\"error\",\"message\":{\"text\":\"not JSON\"},\"locations\":[{\"physicalLocation\":"
                        + "{\"artifactLocation\":{\"uri\":\"b.ndjson\"},\"region\":{\"startLine\":3}}}]}]}]");
        assertThat(run(new ResultSarif(Language.EN))
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void onlyFilesOfLinesHaveLines() {
        assertThat(SarifPlace.of("a.NDJSON:12", null)).isEqualTo(new SarifPlace("a.NDJSON", 12, null));
        assertThat(SarifPlace.of("a.jsonl:1", null)).isEqualTo(new SarifPlace("a.jsonl", 1, null));
        assertThat(SarifPlace.of("-:7", null)).isEqualTo(new SarifPlace("-", 7, null));
        assertThat(SarifPlace.of("a.txt:12", "文")).isEqualTo(new SarifPlace("a.txt:12", 0, "文"));
        assertThat(SarifPlace.of("a.ndjson:0", null)).isEqualTo(new SarifPlace("a.ndjson:0", 0, null));
        assertThat(SarifPlace.of(":5", null)).isEqualTo(new SarifPlace(":5", 0, null));
    }
}
