package example.songhe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.testkit.RuleContract;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Nested;

/** Both sets keep the contract of rules, for a county that lies in the city and the province. */
class OverlayContractTest {
    /** With what the sets build on; other national rules would find the faults too. */
    abstract static class Overlay implements RuleContract {
        @Override
        public ReportValidator validator() {
            List<RuleSet> sets = new ArrayList<>(ReportValidator.standard()
                    .named(List.of("cn.national:document", "cn.national:annual-report-2019")));
            sets.addAll(List.of(Songhe.SET, Linzhu.SET));
            return ReportValidator.of(sets.toArray(RuleSet[]::new));
        }

        @Override
        public Report sound(String rule) {
            Report county = Samples.countyReport(2024);
            return Report.builder()
                    .from(county)
                    .issuers(List.of(Issuer.builder()
                            .from(county.getIssuers().get(0))
                            .divisionCode("970221")
                            .build()))
                    .build();
        }
    }

    @Nested
    class OfTheProvince extends Overlay {
        @Override
        public RuleSet ruleSet() {
            return Songhe.SET;
        }

        @Override
        public Map<String, Report> faults() {
            Mediation mediation = Mediation.builder()
                    .addFigure(Figure.of("mediation.agreements_written", 8))
                    .addFigure(Figure.of("mediation.confirmed", 9))
                    .build();
            return Map.of(
                    "SH-01",
                    Report.builder()
                            .from(sound("SH-01"))
                            .mediation(mediation)
                            .relations(List.of())
                            .build());
        }
    }

    @Nested
    class OfTheCity extends Overlay {
        @Override
        public RuleSet ruleSet() {
            return Linzhu.SET;
        }

        @Override
        public Map<String, Report> faults() {
            Report sound = sound("LZ-01");
            Shortcomings part = sound.getShortcomings().orElseThrow();
            Shortcoming empty = Shortcoming.builder()
                    .from(part.getItems().get(0))
                    .summary("执法规范化水平有待进一步加强")
                    .build();
            return Map.of(
                    "LZ-01",
                    Report.builder()
                            .from(sound)
                            .shortcomings(Shortcomings.builder()
                                    .from(part)
                                    .items(List.of(empty, part.getItems().get(1)))
                                    .build())
                            .build());
        }
    }
}
