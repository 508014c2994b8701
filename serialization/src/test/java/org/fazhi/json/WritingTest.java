package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fazhi.report.Achievements;
import org.fazhi.report.Area;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static Report with(String unknownMember) {
        return Report.builder().putUnknownMember("x", RawJson.of(unknownMember)).build();
    }

    private static String written(BigDecimal value) {
        Figure figure = Figure.builder().label("a").value(value).build();
        return ReportJson.compact(Report.builder()
                .digital(WorkArea.builder().addFigure(figure).build())
                .build());
    }

    @Test
    void theLayoutIsFixed() {
        Report report = Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .reportingYear(2025)
                .frame(Frame.builder()
                        .title("某镇/2025年\"法治\"报告")
                        .addAddressees("区政府", "区委")
                        .publishedOn(LocalDate.of(2026, 3, 1))
                        .build())
                .achievements(Achievements.builder().build())
                .nextPlan(NextPlan.builder()
                        .addItem(PlanItem.builder()
                                .id("p1")
                                .summary("规范执法")
                                .area(Area.ENFORCEMENT)
                                .build())
                        .build())
                .mediation(Mediation.builder()
                        .addFigure(Figure.builder()
                                .label("化解率")
                                .value(new BigDecimal("99.420"))
                                .unit("%")
                                .build())
                        .build())
                .putUnknownMember("ext", RawJson.of("{\"b\":[1.50, {}],\"a\":null}"))
                .putUnknownMember("aaa", RawJson.of("[]"))
                .build();
        assertThat(ReportJson.write(report)).isEqualTo("""
                        {
                          "formatVersion": "1.0",
                          "issuers": [
                            {
                              "name": "某镇人民政府",
                              "kind": "TOWN"
                            }
                          ],
                          "reportingYear": 2025,
                          "frame": {
                            "title": "某镇/2025年\\"法治\\"报告",
                            "addressees": [
                              "区政府",
                              "区委"
                            ],
                            "publishedOn": "2026-03-01"
                          },
                          "achievements": {},
                          "nextPlan": {
                            "items": [
                              {
                                "id": "p1",
                                "summary": "规范执法",
                                "area": "ENFORCEMENT"
                              }
                            ]
                          },
                          "mediation": {
                            "figures": [
                              {
                                "label": "化解率",
                                "value": 99.420,
                                "unit": "%",
                                "approx": "EXACT"
                              }
                            ]
                          },
                          "ext": {
                            "b": [
                              1.50,
                              {}
                            ],
                            "a": null
                          },
                          "aaa": []
                        }
                        """);
    }

    @Test
    void theEmptyReportIsItsVersion() {
        assertThat(ReportJson.compact(Report.builder().build())).isEqualTo("{\"formatVersion\":\"1.0\"}");
        assertThat(ReportJson.read("{}")).isEqualTo(Report.builder().build());
    }

    @Test
    void anEmptyPartIsNotAnAbsentOne() {
        Report stated = ReportJson.read("{\"shortcomings\":{}}");
        assertThat(stated.getShortcomings()).isPresent();
        assertThat(ReportJson.compact(stated)).isEqualTo("{\"formatVersion\":\"1.0\",\"shortcomings\":{}}");
    }

    @Test
    void numbersArePlainAndKeepTheirScale() {
        assertThat(written(new BigDecimal("99.420"))).contains("\"value\":99.420,");
        assertThat(written(new BigDecimal("1E+3"))).contains("\"value\":1000,");
        assertThat(written(new BigDecimal("1E-30"))).contains("\"value\":0." + "0".repeat(29) + "1,");
        assertThat(written(new BigDecimal("0.00"))).contains("\"value\":0.00,");
        assertThat(written(new BigDecimal("-5"))).contains("\"value\":-5,");
    }

    @Test
    void numbersInOtherFormsBecomePlain() {
        String form = "{\"digital\":{\"figures\":[{\"label\":\"a\",\"value\":%s}]}}";
        assertThat(ReportJson.read(form.formatted("1e3")).figures())
                .map(Figure::getValue)
                .containsExactly(new BigDecimal("1000"));
        assertThat(ReportJson.read(form.formatted("-0.0")).figures())
                .map(Figure::getValue)
                .containsExactly(new BigDecimal("0.0"));
        assertThat(ReportJson.read(form.formatted("1.5E1")).figures())
                .map(Figure::getValue)
                .containsExactly(new BigDecimal("15"));
    }

    @Test
    void anotherMinorVersionIsKept() {
        String json = "{\"formatVersion\":\"1.7\",\"reportingYear\":2025}";
        assertThat(ReportJson.parse(json).getProblems()).isEmpty();
        assertThat(ReportJson.compact(ReportJson.read(json))).isEqualTo(json);
    }

    @Test
    void halfASurrogatePairSurvivesAsAnEscape() {
        Report report = Report.builder()
                .frame(Frame.builder()
                        .title("a\uD83D")
                        .closing("\uDE00\uD83D\uDE00\uD83D")
                        .build())
                .build();
        assertThat(ReportJson.compact(report))
                .contains("\"title\":\"a\\uD83D\"")
                .contains("\"closing\":\"\\uDE00😀\\uD83D\"");
        assertThat(ReportJson.read(ReportJson.writeBytes(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "[1,]",
                "1 2",
                "{} {}",
                "x",
                "'a'",
                "{\"a\":1,\"a\":2}",
                "\"a",
                "]",
                "NaN",
                "\"\n\""
            })
    void whatIsNoJsonIsRefusedWithTheNameOfTheMember(String text) {
        Report report = with(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.write(report))
                .withMessageContaining("“x”")
                .withMessageContaining("不是一个有效的 JSON 值");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportJson.compact(report));
    }

    @Test
    void looseJsonIsWrittenCompactly() {
        assertThat(ReportJson.compact(with(" { \"a\" : [ 1.0 , \"\\u4e2d\\/\" ] } ")))
                .endsWith(",\"x\":{\"a\":[1.0,\"中/\"]}}");
    }

    @Test
    void anUnknownMemberCannotTakeTheNameOfAKnownOne() {
        Report report = Report.builder()
                .frame(Frame.builder()
                        .putUnknownMember("title", RawJson.of("\"b\""))
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.write(report))
                .withMessageContaining("“title”")
                .withMessageContaining("重名");
    }

    @Test
    void datesOutsideTheFormAreRefused() {
        Report report = Report.builder()
                .frame(Frame.builder().publishedOn(LocalDate.of(10000, 1, 1)).build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.write(report))
                .withMessageContaining("yyyy-MM-dd");
    }
}
