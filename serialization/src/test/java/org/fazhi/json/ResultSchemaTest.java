package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.finding.ValidationResult;
import org.fazhi.output.ResultArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of a result agrees with the codec. */
class ResultSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.result(), InputFormat.JSON);
    private static final String SOUND = """
            {"formatVersion": "1.0", "verdict": "DOES_NOT_CONFORM", "summary": {"zh": "不符合", "en": "does not conform"},
             "sets": [{"set": {"id": "a:b:1.0", "title": {"zh": "甲", "en": "A"}, "applies": {"bodies": ["TOWN"]},
               "inForceFrom": "2019-04-15", "status": "PUBLISHED"}, "reason": {"zh": "适用", "en": "applies"},
               "origin": "a@1.0", "parameters": {"most": "3"}}],
             "outcomes": [{"rule": "NUM-01", "set": "a:b:1.0", "outcome": "FAIL", "findings": 1}],
             "findings": [{"rule": "NUM-01", "set": "a:b:1.0", "severity": "ERROR", "pointer": "/mediation",
               "place": {"zh": "调解", "en": "mediation"}, "span": {"start": 1, "end": 2}, "messageKey": "NUM-01.message",
               "arguments": {"rate": "99"}, "message": {"zh": "不符", "en": "wrong"}, "advice": {"zh": "核对", "en": "check"},
               "basis": [{"kind": "LOGIC", "instrument": "算术"}], "fingerprint": "0123456789abcdef"}],
             "totals": {"errors": 1, "warnings": 0, "infos": 0},
             "options": {"severities": {"NUM-02": "INFO"}}, "engineVersion": "0.1.0"}
            """;

    @Provide
    Arbitrary<ValidationResult> results() {
        return ResultArbitraries.results();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsValid(@ForAll("results") ValidationResult result) {
        assertThat(problems(ResultJson.write(result))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aResultHasADigestThatSpaceDoesNotChange(@ForAll("results") ValidationResult result) {
        String plain = ResultJson.compact(result).replaceAll("\\\\u[dD][0-9a-fA-F]{3}", "x");
        ValidationResult sayable = ResultJson.read(plain);
        assertThat(CanonicalJson.digest(sayable)).isEqualTo(CanonicalJson.digest(ResultJson.write(sayable)));
        assertThat(CanonicalJson.of(sayable)).startsWith("{\"");
    }

    @Test
    void theSoundOneIsReadByBoth() {
        assertThat(problems(SOUND)).isEmpty();
        assertThat(ResultJson.read(SOUND).getFindings()).hasSize(1);
        assertThat(ResultJson.read("\uFEFF" + SOUND)).isEqualTo(ResultJson.read(SOUND));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"DOES_NOT_CONFORM\" | \"MAYBE\" | /verdict",
                "\"formatVersion\": \"1.0\" | \"formatVersion\": \"2.0\" | /formatVersion",
                "\"errors\": 1 | \"errors\": \"1\" | /totals/errors",
                "\"errors\": 1 | \"errors\": 2147483648 | /totals/errors",
                "\"errors\": 1, |  | /totals",
                "\"severity\": \"ERROR\" | \"severity\": 3 | /findings/0/severity",
                "\"severity\": \"ERROR\" | \"severity\": null | /findings/0/severity",
                "\"severity\": \"ERROR\" | \"severity\": 99999999999 | /findings/0/severity",
                "{\"NUM-02\": \"INFO\"} | {\"NUM-02\": -99999999999} | /options/severities/NUM-02",
                "{\"rate\": \"99\"} | {\"rate\": 99} | /findings/0/arguments/rate",
                "[{\"kind\": \"LOGIC\" | [{\"kind\": \"HABIT\" | /findings/0/basis/0/kind",
                ", \"instrument\": \"算术\" |  | /findings/0/basis/0",
                "\"2019-04-15\" | \"2019.4.15\" | /sets/0/set/inForceFrom",
                "[\"TOWN\"] | [\"a town\"] | /sets/0/set/applies/bodies/0",
                "{\"NUM-02\": \"INFO\"} | {\"NUM-02\": \"LOW\"} | /options/severities/NUM-02",
                "\"outcomes\": [{ | \"outcomes\": [7, { | /outcomes/0",
                "{\"zh\": \"调解\", \"en\": \"mediation\"} | \"调解\" | /findings/0/place"
            })
    void whatTheSchemaRefusesTheCodecRefusesAtTheSamePlace(String sound, String wrong, String pointer) {
        assertThat(SOUND).contains(sound);
        String json = SOUND.replace(sound, wrong == null ? "" : wrong);
        assertThat(problems(json)).containsExactly(pointer);
        ReportJsonException refused = catchThrowableOfType(ReportJsonException.class, () -> ResultJson.read(json));
        assertThat(refused.getProblems())
                .extracting(problem -> problem.getPointer().toString())
                .containsExactly(pointer);
    }

    @Test
    void anEmptyMapIsNoMember() {
        String json = SOUND.replace("{\"most\": \"3\"}", "{}")
                .replace("{\"rate\": \"99\"}", "{}")
                .replace("{\"NUM-02\": \"INFO\"}", "{}");
        assertThat(ResultJson.write(ResultJson.read(json)))
                .contains("\"options\"")
                .doesNotContain("\"parameters\"", "\"arguments\"", "\"severities\"");
    }

    @Test
    void whatIsMissingIsNamed() {
        String json = SOUND.replace("\"errors\": 1, \"warnings\": 0, ", "");
        ReportJsonException refused = catchThrowableOfType(ReportJsonException.class, () -> ResultJson.read(json));
        assertThat(refused.getProblems().get(0).getMessage().getZh()).contains("errors", "warnings");
    }

    @Test
    void unknownMembersAreAllowedByBoth() {
        String json = SOUND.replace("\"1.0\", \"verdict\"", "\"1.4\", \"signedBy\": [null], \"verdict\"");
        assertThat(problems(json)).isEmpty();
        assertThat(ResultJson.read(json).getFormatVersion()).isEqualTo("1.4");
    }

    private static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }
}
