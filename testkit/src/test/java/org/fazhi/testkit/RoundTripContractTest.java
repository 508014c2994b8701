package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Objects;
import org.fazhi.json.FazhiJackson;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import tools.jackson.databind.json.JsonMapper;

/** The contract holds of codecs that keep everything, and fails for those that lose something. */
class RoundTripContractTest {
    @Nested
    class OfTheLibrary implements RoundTripContract {
        @Override
        public String write(Report report) {
            return ReportJson.compact(report);
        }

        @Override
        public Report read(String written) {
            return ReportJson.read(written);
        }
    }

    @Nested
    class OfTheMapperOfAnApplication implements RoundTripContract {
        private final JsonMapper mapper =
                JsonMapper.builder().addModule(FazhiJackson.module()).build();

        @Override
        public String write(Report report) {
            return mapper.writeValueAsString(report);
        }

        @Override
        public Report read(String written) {
            return mapper.readValue(written, Report.class);
        }
    }

    static final class LosingTheYear implements RoundTripContract {
        @Override
        public String write(Report report) {
            return ReportJson.compact(report);
        }

        @Override
        public Report read(String written) {
            return Report.builder()
                    .from(ReportJson.read(written))
                    .reportingYear(java.util.Optional.empty())
                    .build();
        }
    }

    /** As a mapper set to lenient reading would, when the text is cut to the length of a column. */
    static final class CuttingLongTexts implements RoundTripContract {
        @Override
        public String write(Report report) {
            String text = ReportJson.compact(report);
            return text.substring(0, Math.min(text.length(), 4000));
        }

        @Override
        public Report read(String written) {
            return ReportJson.read(written);
        }
    }

    @Test
    void whatIsLostIsShownInTheSmallestReport() {
        Events events = run(LosingTheYear.class);
        assertThat(failed(events))
                .contains("sample of TOWN", "drawnReportsComeBackEqual()")
                .doesNotContain("theEmptyReportComesBackEqual()");
        assertThat(failure(events, "sample of TOWN"))
                .isEqualTo("This report does not come back equal: {\"formatVersion\":\"1.0\",\"reportingYear\":2024}\n"
                        + "What comes back: {\"formatVersion\":\"1.0\"}");
    }

    @Test
    void whatCannotBeReadIsShownWithTheReason() {
        assertThat(failure(run(CuttingLongTexts.class), "sample of COUNTY"))
                .startsWith("This report does not come back equal: {")
                .contains("\nIt throws org.fazhi.json.");
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> failed(Events events) {
        return events.failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static String failure(Events events, String name) {
        return events.failed().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse(""))
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
