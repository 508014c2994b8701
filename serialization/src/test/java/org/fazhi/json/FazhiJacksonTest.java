package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.finding.ValidationResult;
import org.fazhi.output.ResultArbitraries;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The module in the mapper of an application that has settings of its own. */
class FazhiJacksonTest {
    private static final JsonMapper FOREIGN = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
            .addModule(FazhiJackson.module())
            .build();
    private static final String REPORT =
            "{\"formatVersion\":\"1.1\",\"reportingYear\":2024,\"mediation\":{\"figures\":["
                    + "{\"label\":\"成功率\",\"value\":99.40,\"unit\":\"%\",\"approx\":\"EXACT\",\"weight\":0.0000001}]},\"seal\":{\"z\":1,\"a\":null}}";

    record Submission(String sentBy, Report theReport, List<ValidationResult> results) {}

    @Provide
    Arbitrary<Report> reports() {
        return ModelArbitraries.reports();
    }

    @Provide
    Arbitrary<ValidationResult> results() {
        return ResultArbitraries.results();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aReportIsWrittenAndReadAsByTheLibrary(@ForAll("reports") Report report) {
        String json = FOREIGN.writeValueAsString(report);
        assertThat(ReportJson.read(json)).isEqualTo(report);
        assertThat(FOREIGN.readValue(ReportJson.write(report), Report.class)).isEqualTo(report);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aResultIsWrittenAndReadAsByTheLibrary(@ForAll("results") ValidationResult result) {
        assertThat(ResultJson.read(FOREIGN.writeValueAsString(result))).isEqualTo(result);
        assertThat(FOREIGN.readValue(ResultJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }

    @Test
    void scaleOrderAndUnknownMembersAreKept() {
        Report report = FOREIGN.readValue(REPORT, Report.class);
        assertThat(FOREIGN.writeValueAsString(report)).isEqualTo(REPORT);
        assertThat(ReportJson.compact(report)).isEqualTo(REPORT);
    }

    @Test
    void aReportStandsInsideAValueOfTheApplication() {
        String json = "{\"sent_by\":\"某县司法局\",\"the_report\":" + REPORT + ",\"results\":[]}";
        Submission submission = FOREIGN.readValue(json, Submission.class);
        assertThat(submission.theReport()).isEqualTo(ReportJson.read(REPORT));
        assertThat(submission.results()).isEmpty();
        assertThat(FOREIGN.readTree(FOREIGN.writeValueAsString(submission))).isEqualTo(FOREIGN.readTree(json));
    }

    @Test
    void aTreeOfTheApplicationIsReadToo() {
        JsonNode tree = FOREIGN.valueToTree(ReportJson.read(REPORT));
        assertThat(tree.get("mediation").get("figures").get(0).get("value").asString())
                .startsWith("99.4");
        assertThat(FOREIGN.treeToValue(tree, Report.class).getReportingYear()).contains(2024);
    }

    @Test
    void whatTheLibraryRefusesFailsWithAllProblems() {
        String wrong =
                "{\"sent_by\":\"x\",\"the_report\":{\"reportingYear\":\"2024\",\"issuers\":null},\"results\":[]}";
        assertThatThrownBy(() -> FOREIGN.readValue(wrong, Submission.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("/reportingYear：")
                .hasMessageContaining("/issuers：");
        assertThatThrownBy(() -> FOREIGN.readValue("{}", ValidationResult.class))
                .isInstanceOf(JacksonException.class);
        assertThat(FOREIGN.readValue("null", Report.class)).isNull();
    }
}
