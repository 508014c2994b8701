package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of a report agrees with the codec. */
class ReportSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.report(), InputFormat.JSON);

    @Provide
    Arbitrary<Report> reports() {
        return ModelArbitraries.reports();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsValid(@ForAll("reports") Report report) {
        assertThat(problems(ReportJson.write(report))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"formatVersion\":\"1.0\",\"reportingYear\":\"2024\"} | /reportingYear",
                "{\"formatVersion\":\"2.0\"} | /formatVersion",
                "{\"formatVersion\":\"1.0\",\"issuers\":{}} | /issuers",
                "{\"formatVersion\":\"1.0\",\"frame\":{\"title\":null}} | /frame/title",
                "{\"formatVersion\":\"1.0\",\"frame\":{\"publishedOn\":\"2026.3.1\"}} | /frame/publishedOn",
                "{\"formatVersion\":\"1.0\",\"frame\":{\"secrecyReviewed\":\"yes\"}} | /frame/secrecyReviewed",
                "{\"formatVersion\":\"1.0\",\"mediation\":{\"figures\":[{\"label\":\"a\",\"value\":\"1\"}]}} | /mediation/figures/0/value",
                "{\"formatVersion\":\"1.0\",\"mediation\":{\"figures\":[{\"label\":\"a\",\"value\":1,\"approx\":\"余 \"}]}} | /mediation/figures/0/approx",
                "{\"formatVersion\":\"1.0\",\"relations\":[{\"kind\":\"RATE\",\"parts\":[1]}]} | /relations/0/parts/0",
                "{\"formatVersion\":\"1.0\",\"reportingYear\":2147483648} | /reportingYear"
            })
    void whatTheSchemaRefusesTheCodecRefusesAtTheSamePlace(String json, String pointer) {
        assertThat(problems(json)).containsExactly(pointer);
        assertThat(ReportJson.parse(json).getProblems())
                .filteredOn(problem -> !problem.isNote())
                .extracting(problem -> problem.getPointer().toString())
                .containsExactly(pointer);
    }

    @Test
    void aMissingMemberIsToldByBoth() {
        String json = "{\"formatVersion\":\"1.0\",\"mediation\":{\"figures\":[{\"label\":\"a\"}]}}";
        assertThat(problems(json)).containsExactly("/mediation/figures/0");
        assertThat(ReportJson.parse(json).getProblems())
                .extracting(problem -> problem.getPointer().toString())
                .containsExactly("/mediation/figures/0/value");
    }

    @Test
    void unknownMembersAndCodesAreAllowed() {
        String json = "{\"formatVersion\":\"1.7\",\"origin\":\"SCAN\",\"reviewedBy\":{\"name\":null}}";
        assertThat(problems(json)).isEmpty();
        assertThat(ReportJson.parse(json).getReport()).isPresent();
    }

    private static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }
}
