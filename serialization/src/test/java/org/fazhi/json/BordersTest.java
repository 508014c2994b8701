package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Frame;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that is taken and the first that is not, and what is done with the bytes. */
class BordersTest {
    private static final ValidationResult RESULT = ValidationResult.builder()
            .verdict(Verdict.CONFORMS)
            .summary(Text.of("符合", "It conforms"))
            .totals(Totals.builder().errors(0).warnings(0).infos(0).build())
            .engineVersion("1.2.3")
            .build();

    private static final String RESULT_JSON =
            "{\"formatVersion\":\"1.0\",\"verdict\":\"CONFORMS\",\"summary\":{\"zh\":\"符合\",\"en\":\"It conforms\"},"
                    + "\"totals\":{\"errors\":0,\"warnings\":0,\"infos\":0,\"accepted\":0},\"engineVersion\":\"1.2.3\"}";

    private static void refused(UnaryOperator<JsonLimits.Builder> limits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.apply(JsonLimits.builder()).build());
    }

    @Test
    void theSmallestLimitsAreTakenAndNoSmaller() {
        JsonLimits smallest = JsonLimits.builder()
                .maxDocumentLength(1)
                .maxDepth(1)
                .maxTokens(1)
                .maxStringLength(1)
                .maxNumberLength(1)
                .maxNameLength(100)
                .maxProblems(1)
                .build();

        assertThat(smallest.getMaxProblems()).isEqualTo(1);
        refused(limits -> limits.maxDocumentLength(0));
        refused(limits -> limits.maxDepth(0));
        refused(limits -> limits.maxTokens(0));
        refused(limits -> limits.maxStringLength(0));
        refused(limits -> limits.maxNumberLength(0));
        refused(limits -> limits.maxNameLength(99));
        refused(limits -> limits.maxProblems(0));
    }

    @Test
    void theGreatestLimitsAreTakenAndNoGreater() {
        JsonLimits greatest = JsonLimits.builder()
                .maxDocumentLength(2_147_483_646)
                .maxDepth(1000)
                .build();

        assertThat(greatest.getMaxDepth()).isEqualTo(1000);
        refused(limits -> limits.maxDocumentLength(2_147_483_647));
        refused(limits -> limits.maxDepth(1001));
    }

    @Test
    void aResultIsWrittenInOneLineOrToAStream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BufferedOutputStream target = new BufferedOutputStream(bytes)) {
            ResultJson.write(RESULT, target);

            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .startsWith("{\n  \"formatVersion\": \"1.0\",\n")
                    .endsWith("\n}\n");
        }
        assertThat(ResultJson.compact(RESULT)).isEqualTo(RESULT_JSON);
        assertThat(ResultJson.read(RESULT_JSON)).isEqualTo(RESULT);
    }

    @Test
    void whatIsWrittenToAStreamLeavesItsBuffer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BufferedOutputStream target = new BufferedOutputStream(bytes)) {
            ReportJson.write(Report.builder().build(), target);

            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("{\n  \"formatVersion\": \"1.0\"\n}\n");
        }
    }

    @Test
    void aResultHasACanonicalForm() {
        assertThat(CanonicalJson.of(RESULT))
                .isEqualTo("{\"engineVersion\":\"1.2.3\",\"formatVersion\":\"1.0\",\"summary\":{\"en\":\"It conforms\","
                        + "\"zh\":\"符合\"},\"totals\":{\"accepted\":0,\"errors\":0,\"infos\":0,\"warnings\":0},"
                        + "\"verdict\":\"CONFORMS\"}");
        assertThat(CanonicalJson.of(Report.builder().reportingYear(2025).build()))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"reportingYear\":2025}");
        assertThat(CanonicalJson.digest(RESULT)).matches("sha-256:[0-9a-f]{64}");
    }

    @Test
    void controlCharactersAreEscapedByTheirNumbers() {
        assertThat(CanonicalJson.of("\"\\u0000\\u000f\\u0010\\u001f \\u007f\""))
                .isEqualTo("\"\\u0000\\u000f\\u0010\\u001f \u007F\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.25e-7, 1.25e-7",
        "-0, 0",
        "-3.50, -3.5"
    })
    void numbersTakeAnExponentOnlyWhereTheyAreFarFromOne(String number, String canonical) {
        assertThat(CanonicalJson.of(number)).isEqualTo(canonical);
    }

    @Test
    void aNumberBeyondTheRangeIsQuotedInItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalNumber.of("9".repeat(36) + "e999"))
                .withMessage("数字超出双精度浮点数的范围，没有规范形式：" + "9".repeat(36) + "e999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalNumber.of("9".repeat(37) + "e999"))
                .withMessage("数字超出双精度浮点数的范围，没有规范形式：" + "9".repeat(37) + "e99…");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "9999, true", "10000, false"})
    void datesHaveFourDigitsForTheYear(int year, boolean written) {
        Report report = Report.builder()
                .frame(Frame.builder().documentDate(LocalDate.of(year, 1, 2)).build())
                .build();
        if (written) {
            assertThat(ReportJson.compact(report)).contains("\"documentDate\":\"%04d-01-02\"".formatted(year));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportJson.compact(report))
                    .withMessageContaining("超出 0000–9999 年");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reportingYaer, true",
        "reporting_year, true",
        "reportngyear, true",
        "reprotngyear, true",
        "reprotngyera, false",
        "frme, true",
        "fre, false",
        "reportingYearly, true",
        "reportingYearlyy, false"
    })
    void aNameIsProposedOnlyWhereItIsNear(String written, boolean proposed) {
        assertThat(NearestName.to(written, List.of("reportingYear", "frame")).isPresent())
                .isEqualTo(proposed);
    }

    @Test
    void theNearestOfSeveralNamesIsProposed() {
        assertThat(NearestName.to("reportingYear2", List.of("reportingYears1", "reportingYear", "reportingYeas")))
                .contains("reportingYear");
    }

    @Test
    void aNameOfAHundredLettersIsLookedFor() {
        String known = "a".repeat(99) + "b";

        assertThat(NearestName.to("a".repeat(100), List.of(known))).contains(known);
        assertThat(NearestName.to("a".repeat(101), List.of(known))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"法治政府建设年度报告二", "报告！（２０２５）、《年报》"})
    void textOfTheFormerStandardIsNamed(String chinese) {
        byte[] bytes = chinese.getBytes(Charset.forName("GB18030"));

        assertThat(ReportJson.parse(bytes).getProblems().get(0).getMessage().getZh())
                .contains("GBK/GB18030");
    }

    @Test
    void linesEndWithAnyOfTheThreeMarks() {
        Lines lines = Lines.of("a\nb\r\nc\rd");

        assertThat(List.of(lines.line(0), lines.line(2), lines.line(5), lines.line(7)))
                .containsExactly(1, 2, 3, 4);
        assertThat(lines.column(7)).isEqualTo(1);
        assertThat(Lines.of("a\r").line(2)).isEqualTo(2);
    }

    @Test
    void aLineKeepsOneByteMoreThanTheLimit() throws IOException {
        LineBytes lines =
                new LineBytes(new ByteArrayInputStream("abcdef\r\n\r\nabc\r".getBytes(StandardCharsets.UTF_8)), 3);

        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("abcd");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
    }

    @Test
    void halfACharacterAtTheEndIsEscaped() {
        assertThat(LoneSurrogates.escaped("a\uD83D")).isEqualTo("a\\uD83D");
        assertThat(LoneSurrogates.escaped("\uDE00\uD83D\uDE00b")).isEqualTo("\\uDE00\uD83D\uDE00b");
        assertThat(LoneSurrogates.escaped("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void theSchemasAreThoseOfTheirNames() {
        assertThat(JsonSchemas.report()).contains("\"$id\" : \"urn:fazhi:report:1.0\"");
        assertThat(JsonSchemas.result()).contains("\"$id\" : \"urn:fazhi:result:1.0\"");
    }

    /** Four bytes may look like one of the encodings a parser of bytes guesses at; none of them is read. */
    @Test
    void noFourBytesAtTheBeginningMakeTheReaderThrow() {
        byte[] values = {0, '{', ' ', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF};
        for (int pick = 0; pick < 8 * 8 * 8 * 8; pick++) {
            byte[] bytes = {values[pick & 7], values[pick >> 3 & 7], values[pick >> 6 & 7], values[pick >> 9], ']'};
            assertThat(ReportJson.parse(bytes).getProblems()).isNotEmpty();
        }
    }
}
