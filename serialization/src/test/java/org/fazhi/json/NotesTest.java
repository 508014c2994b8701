package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.finding.Language;
import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.report.BodyKind;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
    private static JsonProblem onlyNote(String json) {
        JsonReading reading = ReportJson.parse(json);
        assertThat(reading.getReport()).isPresent();
        assertThat(reading.getProblems()).hasSize(1);
        return reading.getProblems().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "reportYear, ''",
        "reportingYears, reportingYear",
        "reporting_year, reportingYear",
        "ReportingYear, reportingYear",
        "reprotingYear, reportingYear",
        "enforcment, enforcement",
        "mediations, mediation",
        "issuer, issuers",
        "报告年度, ''",
        "x, ''",
        "remarks, ''"
    })
    void aLikelyMisspellingNamesTheNearestMember(String written, String meant) {
        JsonProblem note = onlyNote("{\"" + written + "\": 2025}");
        assertThat(note.getKind()).isEqualTo(Kind.UNKNOWN_MEMBER);
        assertThat(note.isNote()).isTrue();
        assertThat(note.getPointer()).hasToString("/" + written);
        assertThat(note.getColumn()).isEqualTo(2);
        if (meant.isEmpty()) {
            assertThat(note.getMessage().getZh()).isEqualTo("不认识成员 “" + written + "”，已原样保留。");
        } else {
            assertThat(note.getMessage().getZh()).endsWith("是否想写 “" + meant + "”？");
            assertThat(note.getMessage().getEn()).endsWith("did you mean \"" + meant + "\"?");
        }
    }

    @Test
    void anUnknownCodeIsKeptWithANote() {
        String json = "{\"formatVersion\":\"1.0\",\"issuers\":[{\"name\":\"a\",\"kind\":\"TWON\"}]}";
        JsonProblem note = onlyNote(json);
        assertThat(note.getKind()).isEqualTo(Kind.UNKNOWN_CODE);
        assertThat(note.getPointer()).hasToString("/issuers/0/kind");
        assertThat(note.describe(Language.ZH))
                .isEqualTo(
                        "第 1 行第 54 列 /issuers/0/kind：不认识代码 “TWON”，是否想写 “TOWN”？" + "若是拼写错误，请改为 “TOWN”；否则不必处理，代码已原样保留。");
        Report report = ReportJson.read(json);
        assertThat(report.getIssuers().get(0).getKind()).contains(BodyKind.of("TWON"));
        assertThat(ReportJson.compact(report)).isEqualTo(json);
        assertThat(onlyNote("{\"origin\":\"SOMETHING_ELSE\"}").getMessage().getZh())
                .isEqualTo("不认识代码 “SOMETHING_ELSE”，已原样保留。");
    }

    @Test
    void unknownMembersKeepTheirOrderAndTheirText() {
        List<String> members = new ArrayList<>();
        for (String name : List.of("z", "a", "unknownMembers", "m", "", "0", "b", "中", "empty", "y")) {
            members.add("\"" + name + "\":[1.50,-0,1E+400,{\"b\":null,\"a\":\"\\u0001/\"}]");
        }
        String json = "{\"formatVersion\":\"1.0\"," + String.join(",", members) + "}";
        Report report = ReportJson.read(json);
        assertThat(report.getUnknownMembers()).hasSize(10);
        assertThat(report.getUnknownMembers().keySet()).startsWith("z", "a", "unknownMembers", "m");
        assertThat(report.getUnknownMembers().get("unknownMembers"))
                .isEqualTo(RawJson.of("[1.50,-0,1E+400,{\"b\":null,\"a\":\"\\u0001/\"}]"));
        assertThat(ReportJson.compact(report)).isEqualTo(json);
    }

    @Test
    void unknownMembersArePutInNormalForm() {
        Report report = ReportJson.read("{\"x\": { \"a\" : \"\\u4e2d\\/\" , \"b\" : null }}");
        assertThat(report.getUnknownMembers()).containsEntry("x", RawJson.of("{\"a\":\"中/\",\"b\":null}"));
    }

    @Test
    void aSoundDocumentHasNoNotes() {
        assertThat(ReportJson.parse("{\"issuers\":[{\"name\":\"a\",\"kind\":\"TOWN\"}]}")
                        .getProblems())
                .isEmpty();
    }

    @Test
    void everyUnknownMemberHasItsNote() {
        JsonReading reading = ReportJson.parse("{\"b\":{\"c\":1},\"frame\":{\"titel\":\"x\"},\n\"a\":null}");
        assertThat(reading.getReport()).isPresent();
        assertThat(reading.getProblems())
                .map(problem -> problem.getPointer() + " " + problem.getLine() + ":" + problem.getColumn())
                .containsExactly("/b 1:2", "/frame/titel 1:23", "/a 2:1");
    }
}
