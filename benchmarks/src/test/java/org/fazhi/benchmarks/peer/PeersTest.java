package org.fazhi.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.avaje.validation.ConstraintViolation;
import java.nio.charset.StandardCharsets;
import org.fazhi.benchmarks.measure.Agreement;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ReportJsonException;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.structure.StructureRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class PeersTest {
    private static final String FAULTY =
            "{\"formatVersion\":\"1.0\",\"issuers\":[{\"name\":\"柳桥镇人民政府\",\"shortName\":\" \"}],"
                    + "\"frame\":{\"addressees\":[\"\"]},\"mediation\":{\"figures\":["
                    + "{\"indicator\":\"Mediation\",\"label\":\"受理\",\"value\":-1,\"approx\":\"EXACT\"}]}}";

    @Test
    void agreeOnEverythingThatIsMeasured() {
        Agreement.check();
    }

    @Test
    void findTheSameFaults() {
        byte[] json = FAULTY.getBytes(StandardCharsets.UTF_8);
        Report report = ReportJson.read(json);
        assertThat(JacksonPeer.read(json)).isEqualTo(report);
        assertThat(ReportValidator.of(StructureRuleSet.get()).check(report).getFindings())
                .extracting(finding -> finding.getPointer().toString())
                .containsExactlyInAnyOrder(
                        "/issuers/0/shortName",
                        "/frame/addressees/0",
                        "/mediation/figures/0/indicator",
                        "/mediation/figures/0/value");
        assertThat(HibernatePeer.paths(report))
                .containsExactlyInAnyOrder(
                        "issuers[0].shortName",
                        "frame.addressees[0].<list element>",
                        "mediation.figures[0].indicator",
                        "mediation.figures[0].value");
        assertThat(AvajePeer.check(FastjsonPeer.read(json)))
                .extracting(ConstraintViolation::path)
                .containsExactlyInAnyOrder(
                        "issuers[0].shortName",
                        "frame.addressees.[0",
                        "mediation.figures[0].indicator",
                        "mediation.figures[0].value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"formatVersion\":\"1.0\",\"formatVersion\":\"1.0\"}",
                "{\"formatVersion\":\"1.0\",\"reportingYear\":null}",
                "{\"formatVersion\":\"1.0\",\"reportingYear\":\"2024\"}",
                "{\"formatVersion\":1.0}",
                "{\"formatVersion\":\"1.0\"} {}"
            })
    void jacksonRefusesWhatTheLibraryRefuses(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOf(ReportJsonException.class);
        assertThatThrownBy(() -> JacksonPeer.read(json)).isInstanceOf(JacksonException.class);
    }

    @Test
    void theSchemaKnowsTheShapeOnly() {
        byte[] wrong = "{\"formatVersion\":\"1.0\",\"reportingYear\":\"2024\",\"issuers\":{}}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(SchemaPeer.check(SchemaPeer.tree(wrong)))
                .extracting(error -> error.getInstanceLocation().toString())
                .containsExactlyInAnyOrder("/reportingYear", "/issuers");
        assertThat(SchemaPeer.check(SchemaPeer.tree(FAULTY.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void avajeLooksIntoSectionsWithinSections() {
        byte[] json =
                "{\"formatVersion\":\"1.0\",\"outline\":[{\"id\":\"a\",\"level\":1,\"children\":[{\"id\":\"b\",\"level\":10}]}]}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(AvajePeer.check(FastjsonPeer.read(json)))
                .extracting(ConstraintViolation::path)
                .containsExactly("level");
    }
}
