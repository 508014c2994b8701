package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fazhi.diff.BodyFit;
import org.fazhi.diff.ComparedReport;
import org.fazhi.diff.ComparedResult;
import org.fazhi.diff.FigureChange;
import org.fazhi.diff.FigureChangeKind;
import org.fazhi.diff.ItemChange;
import org.fazhi.diff.ItemChangeKind;
import org.fazhi.diff.PartPresence;
import org.fazhi.diff.PeriodKind;
import org.fazhi.diff.PlacedFigure;
import org.fazhi.diff.PlacedItem;
import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.ResultDiff;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.diff.YearFit;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Figure;
import org.fazhi.report.PartKind;
import org.junit.jupiter.api.Test;

/** A comparison as JSON: fixed order, plain decimals, and nothing lost on the way back. */
class DiffJsonTest {
    private static final ReportDiff REPORTS = ReportDiff.builder()
            .earlier(ComparedReport.builder()
                    .addIssuer("柳桥镇人民政府")
                    .reportingYear(2023)
                    .build())
            .later(ComparedReport.builder().title("柳桥镇2024年度报告").build())
            .body(BodyFit.UNKNOWN)
            .years(YearFit.UNKNOWN)
            .addPart(PartPresence.builder()
                    .part(PartKind.SHORTCOMINGS)
                    .inEarlier(false)
                    .inLater(true)
                    .build())
            .addFigure(FigureChange.builder()
                    .kind(FigureChangeKind.ONLY_EARLIER)
                    .label("罚没")
                    .periodKind(PeriodKind.REPORTING_YEAR)
                    .addBefore(PlacedFigure.builder()
                            .pointer("/enforcement/figures/0")
                            .figure(Figure.builder()
                                    .label("罚没")
                                    .value(new BigDecimal("1E+2"))
                                    .build())
                            .build())
                    .difference(new BigDecimal("-1.50"))
                    .build())
            .addShortcoming(ItemChange.builder()
                    .kind(ItemChangeKind.NEW)
                    .after(PlacedItem.builder()
                            .pointer("/shortcomings/items/0")
                            .summary("力量薄弱\uD800")
                            .build())
                    .build())
            .build();

    private static final ResultDiff RESULTS = ResultDiff.builder()
            .before(result(Verdict.DOES_NOT_CONFORM, 1))
            .after(result(Verdict.CONFORMS, 0))
            .addNote(Text.of("不能视为改进", "no improvement"))
            .unchangedFindings(3)
            .addRule(RuleOutcomeChange.builder()
                    .kind(RuleChangeKind.NO_LONGER_RUNS)
                    .rule("NUM-01")
                    .before(RuleOutcome.builder()
                            .rule("NUM-01")
                            .set("a:b:1.0")
                            .outcome(Outcome.FAIL)
                            .findings(1)
                            .build())
                    .build())
            .build();

    private static ComparedResult result(Verdict verdict, int errors) {
        return ComparedResult.builder()
                .verdict(verdict)
                .totals(Totals.builder().errors(errors).warnings(0).infos(0).build())
                .addSet("a:b:1.0")
                .engineVersion("0.1.0")
                .build();
    }

    @Test
    void reports() {
        assertThat(DiffJson.write(REPORTS)).isEqualTo("""
                {
                  "earlier": {
                    "issuers": [
                      "柳桥镇人民政府"
                    ],
                    "reportingYear": 2023
                  },
                  "later": {
                    "title": "柳桥镇2024年度报告"
                  },
                  "body": "UNKNOWN",
                  "years": "UNKNOWN",
                  "parts": [
                    {
                      "part": "SHORTCOMINGS",
                      "inEarlier": false,
                      "inLater": true
                    }
                  ],
                  "figures": [
                    {
                      "kind": "ONLY_EARLIER",
                      "label": "罚没",
                      "periodKind": "REPORTING_YEAR",
                      "before": [
                        {
                          "pointer": "/enforcement/figures/0",
                          "figure": {
                            "label": "罚没",
                            "value": 100,
                            "approx": "EXACT"
                          }
                        }
                      ],
                      "difference": -1.50
                    }
                  ],
                  "shortcomings": [
                    {
                      "kind": "NEW",
                      "after": {
                        "pointer": "/shortcomings/items/0",
                        "summary": "力量薄弱\\uD800"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void results() {
        assertThat(DiffJson.write(RESULTS)).isEqualTo("""
                {
                  "before": {
                    "verdict": "DOES_NOT_CONFORM",
                    "totals": {
                      "errors": 1,
                      "warnings": 0,
                      "infos": 0,
                      "accepted": 0
                    },
                    "sets": [
                      "a:b:1.0"
                    ],
                    "engineVersion": "0.1.0"
                  },
                  "after": {
                    "verdict": "CONFORMS",
                    "totals": {
                      "errors": 0,
                      "warnings": 0,
                      "infos": 0,
                      "accepted": 0
                    },
                    "sets": [
                      "a:b:1.0"
                    ],
                    "engineVersion": "0.1.0"
                  },
                  "notes": [
                    {
                      "zh": "不能视为改进",
                      "en": "no improvement"
                    }
                  ],
                  "unchangedFindings": 3,
                  "rules": [
                    {
                      "kind": "NO_LONGER_RUNS",
                      "rule": "NUM-01",
                      "before": {
                        "rule": "NUM-01",
                        "set": "a:b:1.0",
                        "outcome": "FAIL",
                        "findings": 1,
                        "accepted": 0
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void theValuesBindBothWays() {
        assertThat(ReportBinding.MAPPER.readValue(DiffJson.write(REPORTS), ReportDiff.class))
                .isEqualTo(REPORTS);
        assertThat(ReportBinding.MAPPER.readValue(DiffJson.write(RESULTS), ResultDiff.class))
                .isEqualTo(RESULTS);
    }
}
