package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.enforcement;
import static org.fazhi.validation.Edits.frame;
import static org.fazhi.validation.Edits.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Issuer;
import org.fazhi.report.Origin;
import org.fazhi.report.Report;
import org.fazhi.report.ReviewLitigation;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices usually write or leave out, and what that means for a rule. */
class OfficeUsageTest {
    private static List<String> found(Report report, String rule) {
        return ReportValidator.standard().check(report).getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getSeverity() + " " + finding.getPointer())
                .toList();
    }

    private static Report lacking(String summary) {
        return edit(
                SoundReports.town(),
                report -> report.shortcomings(Shortcomings.builder()
                        .addItem(Shortcoming.of("q1", "普法形式单一"))
                        .addItem(Shortcoming.of("q2", summary))
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "执法力量不足，原因是编制有限",
                "培训不够，主要是由于经费紧张",
                "执法办案能力与新业态不相适应，主要是专业人才不足",
                "个别干部法治观念淡薄，根源在于学法不够",
                "教育执法队伍尚未健全，受职能划转影响，衔接机制不完善"
            })
    void aCauseWithinTheWordsIsACause(String summary) {
        assertThat(found(lacking(summary), "STR-03")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在的问题主要是：执法力量不足", "合法性审查能力不足", "受众面窄，办法不多"})
    void noCauseIsNamed(String summary) {
        assertThat(found(lacking(summary), "STR-03")).containsExactly("WARNING /shortcomings");
    }

    @Test
    void aPartToldInStatementsIsNotEmpty() {
        Report empty = edit(
                SoundReports.town(),
                report -> report.firstResponsible(FirstResponsible.builder().build()));
        assertThat(found(empty, "STR-04")).containsExactly("ERROR /firstResponsible");
        Report told = edit(
                SoundReports.town(),
                report -> report.firstResponsible(FirstResponsible.builder()
                        .addStatement(Statement.of("镇党委书记主持会议研究法治工作"))
                        .build()));
        assertThat(found(told, "STR-04")).isEmpty();
    }

    @Test
    void aFormIsNoDocument() {
        Report form =
                edit(SoundReports.town(), report -> report.origin(Origin.FORM).frame(Optional.empty()));
        assertThat(found(form, "TTL-01")).isEmpty();
        assertThat(found(form, "SIG-01")).isEmpty();
        Report unknown = edit(form, report -> report.origin(Optional.empty()));
        assertThat(found(unknown, "TTL-01")).containsExactly("ERROR /frame/title");
        assertThat(found(unknown, "SIG-01")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "柳桥镇党委 柳桥镇人民政府关于2024年法治政府建设情况的报告, true, false",
        "柳桥镇党委 柳桥镇人民政府关于2024年法治政府建设情况的报告, false, true",
        "柳桥镇人民政府关于2024年 法治政府建设情况的报告, true, true"
    })
    void oneSpaceMayStandBetweenTwoIssuers(String title, boolean joint, boolean broken) {
        Report titled = Edits.title(SoundReports.town(), title);
        Report report = joint
                ? edit(titled, changed -> changed.addIssuer(Issuer.of("中共柳桥镇委员会", BodyKind.PARTY_COMMITTEE)))
                : titled;
        assertThat(found(report, "TTL-05").isEmpty()).isNotEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "双桥公安分局2024年法治政府建设情况报告, false",
        "双桥区公安分局2024年法治政府建设情况报告, false",
        "双河公安分局2024年法治政府建设情况报告, true",
        "双桥市公安分局2024年法治政府建设情况报告, true"
    })
    void aTitleMayLeaveOutTheLevel(String title, boolean wrong) {
        Report report = edit(
                Edits.title(SoundReports.of(BodyKind.DEPARTMENT, 2024), title),
                changed -> changed.issuers(List.of(Issuer.of("双桥区公安分局", BodyKind.DEPARTMENT))));
        assertThat(found(report, "TTL-04").isEmpty()).isNotEqualTo(wrong);
    }

    @Test
    void aRequestMayStandInThePreamble() {
        Report report = frame(SoundReports.town(), frame -> frame.preamble("现将有关情况报告如下，妥否，请批示："));
        assertThat(found(report, "SIG-04")).containsExactly("WARNING /frame/preamble");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 1"})
    void nothingOfNothingIsNoRate(int rate, int findings) {
        Report report = edit(
                SoundReports.town(),
                changed -> changed.reviewLitigation(ReviewLitigation.builder()
                        .addFigure(Figure.of("litigation.should_appear", 0))
                        .addFigure(Figure.of("litigation.head_appeared", 0))
                        .addFigure(Figure.of("litigation.appearance_rate", rate))
                        .build()));
        assertThat(found(report, "NUM-05")).hasSize(findings);
    }

    @Test
    void whatIsTakenFromAPageHasItsAddress() {
        Report report = frame(
                SoundReports.town(),
                frame -> frame.publishedOn(Optional.empty()).url("https://www.example.gov.cn/1.html"));
        assertThat(found(report, "DAT-05")).containsExactly("WARNING /frame/publishedOn");
        assertThat(found(edit(report, changed -> changed.origin(Origin.TEXT)), "DAT-05"))
                .containsExactly("INFO /frame/publishedOn");
    }

    @ParameterizedTest
    @CsvSource({"TOWN, 10000, 1", "COUNTY, 10000, 0", "PROVINCE, 16000, 1", "DEPARTMENT, 10000, 1"})
    void governmentsAboveWriteMore(String kind, int length, int findings) {
        Report report =
                section(SoundReports.of(BodyKind.of(kind), 2024), "s5", section -> section.text("无".repeat(length)));
        assertThat(found(report, "STR-12")).hasSize(findings);
        assertThat(found(edit(report, changed -> changed.origin(Origin.FORM)), "STR-12"))
                .isEmpty();
    }

    @Test
    void theGroundOfThePowerMayBeTold() {
        Report silent = enforcement(SoundReports.town(), area -> area.empowermentBasis(Optional.empty()));
        assertThat(found(silent, "ENF-01")).hasSize(1);
        assertThat(found(enforcement(silent, area -> area.addStatement(Statement.of("依据省政府公布的赋权事项目录开展执法"))), "ENF-01"))
                .isEmpty();
        assertThat(found(edit(silent, report -> report.addCitation(Citation.of("关于向乡镇赋予部分县级行政执法权的决定"))), "ENF-01"))
                .isEmpty();
        assertThat(found(enforcement(silent, area -> area.addStatement(Statement.of("坚持法无授权不可为"))), "ENF-01"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"起, ERROR", "宗, ERROR", "次, WARNING"})
    void casesAreCountedInSeveralWords(String unit, String severity) {
        Figure again = Figure.builder()
                .from(Figure.of("enforcement.penalties", 78))
                .unit(unit)
                .build();
        Report report = enforcement(SoundReports.town(), area -> area.addFigure(again));
        assertThat(found(report, "NUM-03")).isNotEmpty().allMatch(found -> found.startsWith(severity));
    }

    @ParameterizedTest
    @CsvSource({"2021, 0", "2022, 1", "2024, 1"})
    void theOldPetitionRegulationsEndedIn2022(int year, int findings) {
        Report report = Sayings.saying(SoundReports.of(BodyKind.TOWN, year), "严格落实《信访条例》，依法办理信访事项。");
        assertThat(found(report, "REF-06")).hasSize(findings);
    }

    @Test
    void aTextWithoutDateCannotKnowWhatCameYearsLater() {
        Report dated = Sayings.saying(SoundReports.of(BodyKind.TOWN, 2020), "学习宣传《中华人民共和国反电信网络诈骗法》。");
        Report undated = frame(
                dated,
                frame -> frame.documentDate(Optional.<LocalDate>empty())
                        .submittedOn(Optional.<LocalDate>empty())
                        .publishedOn(Optional.<LocalDate>empty()));
        assertThat(found(dated, "REF-04")).singleElement().asString().startsWith("ERROR");
        assertThat(found(undated, "REF-04")).singleElement().asString().startsWith("WARNING");
    }

    @Test
    void whatIsDrawnUpInAnotherClauseIsNoDraft() {
        Report report = Sayings.saying(SoundReports.town(), "制定普法责任清单，学习贯彻《中华人民共和国法治宣传教育法》。");
        assertThat(found(report, "REF-04")).singleElement().asString().startsWith("ERROR");
        Report drafting = Sayings.saying(SoundReports.town(), "参与制定《中华人民共和国法治宣传教育法》。");
        assertThat(found(drafting, "REF-04")).isEmpty();
    }

    @Test
    void theHeadsAreNoPrivatePersons() {
        Report named = Sayings.saying(SoundReports.town(), "接待信访人王建国，当场答复。");
        assertThat(found(named, "PII-07")).singleElement().asString().startsWith("WARNING");
        Duty duty = Duty.builder()
                .role(DutyRole.PARTY_HEAD)
                .summary("主持党委会5次")
                .person("王建国")
                .build();
        FirstResponsible heads = FirstResponsible.builder()
                .from(named.getFirstResponsible().orElseThrow())
                .addDuty(duty)
                .build();
        assertThat(found(edit(named, report -> report.firstResponsible(heads)), "PII-07"))
                .isEmpty();
    }

    @Test
    void sharedCausesAreCausesToo() {
        Report report = edit(
                lacking("合法性审查能力不足"),
                changed -> changed.shortcomings(Shortcomings.builder()
                        .addItem(Shortcoming.of("q1", "合法性审查能力不足"))
                        .addSharedCause(Cause.of("人员紧缺"))
                        .build()));
        assertThat(found(report, "STR-03")).isEmpty();
    }
}
