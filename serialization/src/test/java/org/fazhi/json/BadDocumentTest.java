package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.json.JsonProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document has one fault, which must be found with its kind, place and words. */
class BadDocumentTest {
    /** A document with one fault; {@code ^} marks the place of the fault and is taken out. */
    record Case(String marked, Kind kind, String pointer) {
        String json() {
            return marked.replace("^", "");
        }

        int line() {
            return (int) before().chars().filter(c -> c == '\n').count() + 1;
        }

        int column() {
            return before().length() - before().lastIndexOf('\n');
        }

        private String before() {
            return marked.substring(0, marked.indexOf('^'));
        }
    }

    static Stream<Case> types() {
        return Stream.of(
                new Case("^[]", Kind.WRONG_TYPE, ""),
                new Case(" ^\"x\"", Kind.WRONG_TYPE, ""),
                new Case("^null", Kind.WRONG_TYPE, ""),
                new Case("\n ^5", Kind.WRONG_TYPE, ""),
                new Case("{\"reportingYear\": ^\"2024\"}", Kind.WRONG_TYPE, "/reportingYear"),
                new Case("{\"reportingYear\": ^2024.0}", Kind.WRONG_TYPE, "/reportingYear"),
                new Case("{\"reportingYear\": ^2e3}", Kind.WRONG_TYPE, "/reportingYear"),
                new Case("{\"reportingYear\": ^[2024]}", Kind.WRONG_TYPE, "/reportingYear"),
                new Case("{\"reportingYear\": ^true}", Kind.WRONG_TYPE, "/reportingYear"),
                new Case("{\"frame\": {\n  \"title\": ^5}}", Kind.WRONG_TYPE, "/frame/title"),
                new Case("{\"frame\": {\"title\": ^{\"a\": [1, {}]}}}", Kind.WRONG_TYPE, "/frame/title"),
                new Case("{\"frame\": {\"documentDate\": ^[2024,1,1]}}", Kind.WRONG_TYPE, "/frame/documentDate"),
                new Case("{\"frame\": {\"documentDate\": ^20240101}}", Kind.WRONG_TYPE, "/frame/documentDate"),
                new Case("{\"frame\": {\"secrecyReviewed\": ^\"true\"}}", Kind.WRONG_TYPE, "/frame/secrecyReviewed"),
                new Case("{\"frame\": {\"secrecyReviewed\": ^1}}", Kind.WRONG_TYPE, "/frame/secrecyReviewed"),
                new Case("{\"frame\": {\"addressees\": ^\"x\"}}", Kind.WRONG_TYPE, "/frame/addressees"),
                new Case("{\"frame\": {\"addressees\": ^\"\"}}", Kind.WRONG_TYPE, "/frame/addressees"),
                new Case("{\"frame\": {\"addressees\": [\"a\", ^1]}}", Kind.WRONG_TYPE, "/frame/addressees/1"),
                new Case("{\"frame\": ^[]}", Kind.WRONG_TYPE, "/frame"),
                new Case("{\"frame\": ^\"\"}", Kind.WRONG_TYPE, "/frame"),
                new Case("{\"issuers\": ^{}}", Kind.WRONG_TYPE, "/issuers"),
                new Case("{\"issuers\": [{\"name\": \"a\"}, ^[]]}", Kind.WRONG_TYPE, "/issuers/1"),
                new Case("{\"origin\": ^1}", Kind.WRONG_TYPE, "/origin"),
                new Case("{\"formatVersion\": ^1.0}", Kind.WRONG_TYPE, "/formatVersion"),
                new Case(figure("^\"72\""), Kind.WRONG_TYPE, "/digital/figures/0/value"),
                new Case("{\"frame\": ^null}", Kind.NULL_VALUE, "/frame"),
                new Case("{\"issuers\": ^null}", Kind.NULL_VALUE, "/issuers"),
                new Case("{\"issuers\": [^null]}", Kind.NULL_VALUE, "/issuers/0"),
                new Case("{\"frame\": {\"copies\": [^null]}}", Kind.NULL_VALUE, "/frame/copies/0"),
                new Case("{\"reportingYear\": ^null}", Kind.NULL_VALUE, "/reportingYear"),
                new Case("{\"formatVersion\": ^null}", Kind.NULL_VALUE, "/formatVersion"),
                new Case("{\"outline\": [{\"id\": \"a\", \"level\": ^null}]}", Kind.NULL_VALUE, "/outline/0/level"),
                new Case(figure("^null"), Kind.NULL_VALUE, "/digital/figures/0/value"));
    }

    static Stream<Case> values() {
        return Stream.of(
                new Case("{\"formatVersion\": ^\"2.0\"}", Kind.UNSUPPORTED_VERSION, "/formatVersion"),
                new Case("{\"formatVersion\": ^\"1\"}", Kind.UNSUPPORTED_VERSION, "/formatVersion"),
                new Case("{\"formatVersion\": ^\"\"}", Kind.UNSUPPORTED_VERSION, "/formatVersion"),
                new Case("{\"frame\": {\"documentDate\": ^\"2024-2-9\"}}", Kind.BAD_DATE, "/frame/documentDate"),
                new Case("{\"frame\": {\"documentDate\": ^\"2023-02-29\"}}", Kind.BAD_DATE, "/frame/documentDate"),
                new Case("{\"frame\": {\"documentDate\": ^\"2024年1月3日\"}}", Kind.BAD_DATE, "/frame/documentDate"),
                new Case(
                        "{\"frame\": {\"documentDate\": ^\"2024-01-01T00:00:00\"}}",
                        Kind.BAD_DATE,
                        "/frame/documentDate"),
                new Case("{\"frame\": {\"documentDate\": ^\"\"}}", Kind.BAD_DATE, "/frame/documentDate"),
                new Case("{\"origin\": ^\"表单\"}", Kind.BAD_CODE, "/origin"),
                new Case("{\"origin\": ^\"\"}", Kind.BAD_CODE, "/origin"),
                new Case("{\"origin\": ^\"" + "A".repeat(81) + "\"}", Kind.BAD_CODE, "/origin"),
                new Case("{\"reportingYear\": ^2147483648}", Kind.BAD_NUMBER, "/reportingYear"),
                new Case(figure("^1e999999999"), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(figure("^-1e-999999999"), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(figure("^1e99999999999999"), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(figure("^1" + "0".repeat(30)), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(figure("^1e30"), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(figure("^1e-31"), Kind.BAD_NUMBER, "/digital/figures/0/value"),
                new Case(
                        "{\"outline\": [{\"id\": \"a\", \"level\": 1, \"span\": ^{\"start\": 5, \"end\": 2}}]}",
                        Kind.INVALID_VALUE,
                        "/outline/0/span"),
                new Case("{\"issuers\": [^{}]}", Kind.MISSING_MEMBER, "/issuers/0/name"),
                new Case("{\"outline\": [\n ^{\"level\": 1}]}", Kind.MISSING_MEMBER, "/outline/0/id"),
                new Case(
                        "{\"digital\": {\"figures\": [^{\"label\": \"a\"}]}}",
                        Kind.MISSING_MEMBER,
                        "/digital/figures/0/value"),
                new Case("{\"reportingYear\": 1, ^\"reportingYear\": 1}", Kind.DUPLICATE_MEMBER, "/reportingYear"),
                new Case(
                        "{\"frame\": {\"url\": \"a\",\r\n\"title\": \"b\",\n ^\"url\": \"a\"}}",
                        Kind.DUPLICATE_MEMBER,
                        "/frame/url"));
    }

    static Stream<Case> documents() {
        return Stream.of(
                new Case("^", Kind.EMPTY, ""),
                new Case("^ \n\t\r ", Kind.EMPTY, ""),
                new Case("{} ^{}", Kind.TRAILING_CONTENT, ""),
                new Case("{}^}", Kind.TRAILING_CONTENT, ""),
                new Case("{}\n\n^abc", Kind.TRAILING_CONTENT, ""),
                new Case("{}^,", Kind.TRAILING_CONTENT, ""),
                new Case("{^\u0000}", Kind.NOT_TEXT, ""),
                new Case("^\u0000", Kind.NOT_TEXT, ""),
                new Case("{\"frame\": {\"title\": \"a^\u0000b\"}}", Kind.NOT_TEXT, ""),
                new Case("{^", Kind.INCOMPLETE, ""),
                new Case("{\"reportingYear\": 2024^", Kind.INCOMPLETE, "/reportingYear"),
                new Case("{\"frame\": {\"title\": \"年度^", Kind.INCOMPLETE, "/frame/title"),
                new Case("{\"frame\": {\"title\": \"a\"},\n^", Kind.INCOMPLETE, "/frame"),
                new Case("{\"frame\": {\"secrecyReviewed\": tr^", Kind.INCOMPLETE, "/frame/secrecyReviewed"));
    }

    private static String figure(String value) {
        return "{\"digital\": {\"figures\": [{\"label\": \"平台\", \"value\": " + value + "}]}}";
    }

    @ParameterizedTest
    @MethodSource({"types", "values", "documents"})
    void theOneFaultIsFound(Case bad) {
        JsonReading reading = ReportJson.parse(bad.json());
        assertThat(reading.getReport()).isEmpty();
        assertThat(reading.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getKind()).isEqualTo(bad.kind());
            assertThat(problem.getPointer()).hasToString(bad.pointer());
            assertThat(problem.getLine()).as("line").isEqualTo(bad.line());
            assertThat(problem.getColumn()).as("column").isEqualTo(bad.column());
            assertWorded(problem);
        });
    }

    private static void assertWorded(JsonProblem problem) {
        assertThat(List.of(problem.getMessage().getZh(), problem.getAdvice().getZh()))
                .allSatisfy(
                        text -> assertThat(text).containsPattern("\\p{IsHan}").endsWith("。"));
        assertThat(List.of(problem.getMessage().getEn(), problem.getAdvice().getEn()))
                .allSatisfy(
                        text -> assertThat(text).containsPattern("[A-Za-z]{3}").endsWith("."));
        assertThat(problem.getMessage().getZh().length()).isLessThan(150);
    }

    @Test
    void allProblemsAreListedAtOnceInTheOrderOfTheDocument() {
        String json = """
                {
                  "formatVersion": "9.0",
                  "issuers": [{"kind": "TOWN"}, null],
                  "reportingYear": "2025",
                  "frame": {"documentDate": "2025-13-01", "documentDate": "2025-01-01", "titel": "x"},
                  "mediation": {"figures": [{"label": "a", "value": 1e99}, {"value": 1, "unit": 5}]},
                  "damage": [{"kind": "?", "span": {"start": 2, "end": 1}}]
                }
                """;
        JsonReading reading = ReportJson.parse(json);
        assertThat(reading.getReport()).isEmpty();
        assertThat(reading.getProblems())
                .map(problem -> problem.getKind() + " " + problem.getPointer() + " " + problem.getLine())
                .containsExactly(
                        "UNSUPPORTED_VERSION /formatVersion 2",
                        "MISSING_MEMBER /issuers/0/name 3",
                        "NULL_VALUE /issuers/1 3",
                        "WRONG_TYPE /reportingYear 4",
                        "BAD_DATE /frame/documentDate 5",
                        "DUPLICATE_MEMBER /frame/documentDate 5",
                        "UNKNOWN_MEMBER /frame/titel 5",
                        "BAD_NUMBER /mediation/figures/0/value 6",
                        "MISSING_MEMBER /mediation/figures/1/label 6",
                        "WRONG_TYPE /mediation/figures/1/unit 6",
                        "BAD_CODE /damage/0/kind 7",
                        "INVALID_VALUE /damage/0/span 7");
        assertThatThrownBy(() -> ReportJson.read(json))
                .isInstanceOfSatisfying(
                        ReportJsonException.class,
                        e -> assertThat(e.getProblems()).isEqualTo(reading.getProblems()))
                .hasMessageStartingWith("无法读取报告 JSON，共 11 个问题：\n  第 2 行第 20 列 /formatVersion：不支持格式版本 “9.0”。")
                .hasMessageEndingWith("……");
    }

    @Test
    void problemsBeforeBrokenSyntaxAreListedToo() {
        assertThat(ReportJson.parse("{\"reportingYear\": \"x\", \"origin\": \"FORM\",}")
                        .getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.WRONG_TYPE, Kind.SYNTAX);
    }

    @Test
    void duplicatesAreFoundInsideUnknownMembers() {
        assertThat(ReportJson.parse("{\"x\": [{\"b\": {\"c\": 1, \"c\": 2}}]}").getProblems())
                .map(problem -> problem.getKind() + " " + problem.getPointer())
                .containsExactly("UNKNOWN_MEMBER /x", "DUPLICATE_MEMBER /x/0/b/c");
    }
}
