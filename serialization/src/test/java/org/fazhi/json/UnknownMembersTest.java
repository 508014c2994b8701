package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.json.JsonLimits.UnknownMembers;
import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

/** Documents of a newer version, kept whole or refused. */
class UnknownMembersTest {
    private static final JsonLimits REJECT =
            JsonLimits.builder().unknownMembers(UnknownMembers.REJECT).build();

    /** Format 1.1 as it may come: members and codes at several depths, in the layout of this library. */
    private static final String NEWER = """
            {
              "formatVersion": "1.1",
              "origin": "SCAN",
              "issuers": [
                {
                  "name": "某镇人民政府",
                  "kind": "NEW_AREA",
                  "seal": {
                    "colour": "red",
                    "sizes": [
                      4.20,
                      1e3,
                      null
                    ]
                  }
                }
              ],
              "reportingYear": 2027,
              "frame": {
                "title": "某镇2027年法治政府建设年度报告",
                "signature": [
                  true,
                  ""
                ]
              },
              "mediation": {
                "figures": [
                  {
                    "indicator": "mediation.by_machine",
                    "label": "智能调解",
                    "value": 7.0,
                    "unit": "件",
                    "approx": "EXACT",
                    "nature": "FORECAST",
                    "confidence": 0.90
                  }
                ],
                "machines": {}
              },
              "relations": [
                {
                  "kind": "MEDIAN",
                  "parts": [
                    "f1"
                  ],
                  "weights": [
                    1.50
                  ]
                }
              ],
              "attachments": []
            }
            """;

    @Test
    void aNewerDocumentReadAndWrittenAgainLosesNothing() {
        JsonReading reading = ReportJson.parse(NEWER);
        assertThat(reading.getProblems())
                .allMatch(JsonProblem::isNote)
                .extracting(problem -> problem.getPointer().toString())
                .containsExactly(
                        "/origin",
                        "/issuers/0/kind",
                        "/issuers/0/seal",
                        "/frame/signature",
                        "/mediation/figures/0/nature",
                        "/mediation/figures/0/confidence",
                        "/mediation/machines",
                        "/relations/0/kind",
                        "/relations/0/weights",
                        "/attachments");
        assertThat(ReportJson.write(reading.orThrow())).isEqualTo(NEWER);
    }

    @Test
    void theMembersOfTheNewerVersionStayWithTheirObjectWhenTheRestIsChanged() {
        Report changed = Report.builder()
                .from(ReportJson.read(NEWER))
                .reportingYear(2028)
                .build();
        assertThat(ReportJson.write(changed))
                .isEqualTo(NEWER.replace("\"reportingYear\": 2027", "\"reportingYear\": 2028"));
    }

    @Test
    void whereUnknownMembersAreRejectedEachIsAProblem() {
        JsonReading reading = ReportJson.parse(NEWER, REJECT);
        assertThat(reading.getReport()).isEmpty();
        assertThat(reading.getProblems())
                .filteredOn(problem -> !problem.isNote())
                .extracting(
                        JsonProblem::getKind, problem -> problem.getPointer().toString(), JsonProblem::getLine)
                .containsExactly(
                        tuple(Kind.REJECTED_MEMBER, "/issuers/0/seal", 8),
                        tuple(Kind.REJECTED_MEMBER, "/frame/signature", 21),
                        tuple(Kind.REJECTED_MEMBER, "/mediation/figures/0/confidence", 35),
                        tuple(Kind.REJECTED_MEMBER, "/mediation/machines", 38),
                        tuple(Kind.REJECTED_MEMBER, "/relations/0/weights", 46),
                        tuple(Kind.REJECTED_MEMBER, "/attachments", 51));
    }

    @Test
    void aMisspeltMemberIsRejectedWithTheNearestName() {
        String json = "{\"reportingYaer\":2024}";
        assertThat(ReportJson.parse(json, REJECT).getProblems())
                .singleElement()
                .extracting(
                        problem -> problem.getMessage().getZh(),
                        problem -> problem.getMessage().getEn())
                .containsExactly(
                        "不认识成员 “reportingYaer”，是否想写 “reportingYear”？",
                        "Unknown member \"reportingYaer\"; did you mean \"reportingYear\"?");
    }

    @Test
    void withoutUnknownMembersBothPoliciesReadTheSame() {
        String json = "{\"origin\":\"SCAN\",\"reportingYear\":2024}";
        assertThat(ReportJson.parse(json, REJECT)).isEqualTo(ReportJson.parse(json));
        assertThat(ReportJson.parse(json, REJECT).getReport()).isPresent();
    }

    @Test
    void linesAreRejectedOneByOne() {
        byte[] lines = "{\"x\":1}\n{\"reportingYear\":2024}\n".getBytes(StandardCharsets.UTF_8);
        try (Stream<ReportLine> read = ReportLines.of(new ByteArrayInputStream(lines), REJECT).stream()) {
            List<Boolean> sound =
                    read.map(line -> line.getReading().getReport().isPresent()).toList();
            assertThat(sound).containsExactly(false, true);
        }
    }
}
