package org.fazhi.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Report;
import org.fazhi.report.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The passages of findings in the text a report was read from, and what is said of them without it. */
class OriginalTextTest {
    private static final String ORIGINAL = "一、成效\n调处15件，\n调解率99%。完";

    private static Finding finding(Severity severity, int start, int end) {
        return Finding.builder()
                .rule("NUM-01")
                .set("a:b:1.0")
                .severity(severity)
                .pointer("/mediation")
                .place(Text.of("调解", "mediation"))
                .span(Span.of(start, end))
                .messageKey("NUM-01.message")
                .message(Text.of("不符", "wrong"))
                .advice(Text.of("核对", "check"))
                .fingerprint("0123456789abcdef")
                .build();
    }

    private static ValidationResult result(Finding... findings) {
        return ValidationResult.builder()
                .verdict(Verdict.DOES_NOT_CONFORM)
                .summary(Text.of("不符合", "does not conform"))
                .addFindings(findings)
                .totals(Totals.builder()
                        .errors(findings.length)
                        .warnings(0)
                        .infos(0)
                        .build())
                .engineVersion("0.1.0")
                .build();
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String html(String original, Finding... findings) {
        return ResultHtml.write(Report.builder().build(), result(findings), Language.ZH, original);
    }

    @Test
    void passagesThatOverlapAreAllMarked() {
        String page = html(ORIGINAL, finding(Severity.ERROR, 5, 20), finding(Severity.WARNING, 12, 18));
        assertThat(page)
                .contains("一、成效\n<a id=\"m1\"></a><mark class=\"ERROR\">调处15件，\n</mark>"
                        + "<a id=\"m2\"></a><mark class=\"WARNING\">调解率99%<sup><a href=\"#f2\">2</a></sup></mark>"
                        + "<mark class=\"ERROR\">。完<sup><a href=\"#f1\">1</a></sup></mark></div>")
                .contains("href=\"#m1\"", "href=\"#m2\"");
    }

    @Test
    void aPassageOfTwoFindingsBearsBothNumbers() {
        String page = html(ORIGINAL, finding(Severity.ERROR, 12, 18), finding(Severity.ERROR, 12, 18));
        assertThat(page)
                .contains(
                        "<a id=\"m1\"></a><a id=\"m2\"></a><mark class=\"ERROR\">调解率99%<sup><a href=\"#f1\">1</a></sup>"
                                + "<sup><a href=\"#f2\">2</a></sup></mark>。完");
    }

    @Test
    void noLinkLeadsNowhere() {
        Finding beyond = finding(Severity.ERROR, 400, 410);
        Finding empty = finding(Severity.ERROR, 3, 3);
        assertThat(found("#m[0-9]+|id=\"m[0-9]+\"", html(ORIGINAL, beyond, empty)))
                .isEmpty();
        String alone = ResultHtml.write(Report.builder().build(), result(finding(Severity.ERROR, 5, 20)), Language.ZH);
        assertThat(found("href=\"#m[0-9]+\"", alone)).isEmpty();
    }

    @Test
    void sarifTellsTheStretchOnlyOfTheTextItStandsIn() {
        ValidationResult result = result(finding(Severity.ERROR, 12, 18));
        assertThat(place(new ResultSarif(Language.ZH).add("a.json", result)).get("region"))
                .isNull();
        assertThat(place(new ResultSarif(Language.ZH).add("a.txt", result, ORIGINAL))
                        .get("region"))
                .hasToString("{\"startLine\":3,\"startColumn\":1,\"endLine\":3,\"endColumn\":7,"
                        + "\"charOffset\":12,\"charLength\":6}");
        assertThat(place(new ResultSarif(Language.ZH).add("a.txt", result, "短")).get("region"))
                .isNull();
    }

    @Test
    void sarifTellsTheLineOfAnNdjsonFile() {
        JsonNode place = place(
                new ResultSarif(Language.ZH).add("县 1/county.ndjson:17", result(finding(Severity.ERROR, 12, 18))));
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("%E5%8E%BF%201/county.ndjson");
        assertThat(place.get("region")).hasToString("{\"startLine\":17}");
    }

    @Test
    void aNameWithAColonIsNoScheme() {
        assertThat(UriText.of("a:b.json")).isEqualTo("./a:b.json");
        assertThat(UriText.of("d/a:b.json")).isEqualTo("d/a:b.json");
        assertThat(UriText.of("C:\\报告\\a.json")).isEqualTo("file:///C:/%E6%8A%A5%E5%91%8A/a.json");
        assertThat(UriText.of("50%.json")).isEqualTo("50%25.json");
        assertThat(UriText.of("//a/b.json")).isEqualTo("/a/b.json");
    }

    @Test
    void anAddressInMarkdownIsNoLink() {
        Finding finding = Finding.builder()
                .from(finding(Severity.ERROR, 1, 2))
                .evidence("见 http://a.example/x、HTTPS://b.example、www.c.example，合计15.5件")
                .build();
        assertThat(ResultMarkdown.write(Report.builder().build(), result(finding), Language.ZH))
                .contains("见 http\\://a.example/x、HTTPS\\://b.example、www\\.c.example，合计15.5件");
    }

    private static JsonNode place(ResultSarif log) {
        return JsonMapper.shared().readTree(log.write()).at("/runs/0/results/0/locations/0/physicalLocation");
    }
}
