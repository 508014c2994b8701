package org.fazhi.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ResultJson;
import org.fazhi.report.Report;

/** Every result can be written in every format, whatever a report says in it. */
class ResultFormatsProperties {
    private static final Schema SARIF = sarif();
    private static final Pattern TAG = Pattern.compile("<(script|img|iframe|a href=\"(?!#))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMULA = Pattern.compile("(?:^|,|\n)\"[-=+@\t\r\n]");
    private static final Report REPORT = Report.builder().build();

    private static Schema sarif() {
        try (InputStream file =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<ValidationResult> results() {
        return ResultArbitraries.results();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jsonReadsBackEqualAndWritesTheSame(@ForAll("results") ValidationResult result) {
        String json = ResultJson.write(result);
        assertThat(ResultJson.read(json)).isEqualTo(result);
        assertThat(ResultJson.write(ResultJson.read(json))).isEqualTo(json);
        assertThat(ResultJson.compact(result)).doesNotContain("\n");
        assertThat(ResultJson.read(ResultJson.compact(result))).isEqualTo(result);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void sarifIsThatOfTheStandard(@ForAll("results") ValidationResult result) {
        String log = new ResultSarif(Language.ZH)
                .add("报告 1.json", result)
                .add("b.json", result)
                .write();
        assertThat(SARIF.validate(log, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void htmlHoldsNoMarkupOfTheReport(@ForAll("results") ValidationResult result) {
        String original = "正文<script>alert(1)</script>".repeat(5);
        String page = ResultHtml.write(REPORT, result, Language.ZH, original);
        assertThat(TAG.matcher(page).find()).isFalse();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;")
                .endsWith("</html>\n");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void csvHasAsManyCellsInEveryLine(@ForAll("results") ValidationResult result) {
        String lines = ResultCsv.header(Language.ZH) + ResultCsv.lines("=a.json", result, Language.EN);
        int quotes = (int) lines.chars().filter(c -> c == '"').count();
        assertThat(quotes % 2).isZero();
        assertThat(FORMULA.matcher(lines).find()).isFalse();
        assertThat(lines).endsWith("\r\n");
        assertThat(lines.split("\"\r\n", -1)).hasSize(result.getFindings().size() + 2);
    }
}
