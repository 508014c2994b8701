package org.fazhi.validation;

import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.RuleCase.finds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Period;
import org.fazhi.report.Report;
import org.fazhi.report.Standing;
import org.fazhi.report.YearEndReport;
import org.jspecify.annotations.Nullable;

/** Single faults of the duties of the first responsible persons: FRP. */
final class DutyCases {
    private static final String PLACE = "/firstResponsible/duties";
    private static final String TEXT = "主持召开法治政府建设推进会，研究解决执法力量不足等重大问题";

    private DutyCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(coverage(), words(), texts(), yearEnd(), codes(), years())
                .flatMap(List::stream);
    }

    static Report part(Report report, Consumer<FirstResponsible.Builder> change) {
        FirstResponsible.Builder part =
                FirstResponsible.builder().from(report.getFirstResponsible().orElseThrow());
        change.accept(part);
        return edit(report, builder -> builder.firstResponsible(part.build()));
    }

    /** Changes the duty of the party head (0) or of the government head (1). */
    static Report duty(Report report, int number, Consumer<Duty.Builder> change) {
        List<Duty> duties = report.getFirstResponsible().orElseThrow().getDuties();
        Duty.Builder duty = Duty.builder().from(duties.get(number));
        change.accept(duty);
        return part(
                report,
                part -> part.duties(
                        number == 0 ? List.of(duty.build(), duties.get(1)) : List.of(duties.get(0), duty.build())));
    }

    private static List<RuleCase> coverage() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "two duties of the party head",
                        duty(town, 0, duty -> duty.codes(List.of(DutyCode.P1, DutyCode.P6))),
                        finds(
                                "FRP-01",
                                INFO,
                                PLACE,
                                "党委主要负责人的六项职责只写到 2 项，没有写到：加强党内法规制度建设；依法依规决策；支持各机关依法履职；法治用人导向和队伍建设")),
                RuleCase.of(
                        "one duty of the government head",
                        duty(town, 1, duty -> duty.codes(List.of(DutyCode.G5))),
                        finds(
                                "FRP-02",
                                INFO,
                                PLACE,
                                "政府主要负责人的六项职责只写到 1 项，没有写到：组织法治政府建设；依法决策、规范性文件和政务公开；依法履职和严格规范执法；督促下属依法行政；学法用法和普法")));
    }

    private static List<RuleCase> words() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "the government head in person, without a fact",
                        duty(town, 1, DutyCases::withoutFacts),
                        finds("FRP-03", INFO, PLACE, "政府主要负责人的履职情况只有“亲自”的表述，没有次数、会议、日期等事实")),
                RuleCase.of(
                        "the party head in person, without a fact",
                        duty(town, 0, DutyCases::withoutFacts),
                        finds("FRP-03", INFO, PLACE, "党委主要负责人的履职情况只有“亲自”的表述，没有次数、会议、日期等事实")),
                RuleCase.of("without a fact, but nothing said to be done in person either", duty(town, 1, duty -> {
                    withoutFacts(duty);
                    duty.personally(List.of());
                })),
                RuleCase.of(
                        "all in person and no fact at all is for STR-07",
                        duty(duty(town, 0, DutyCases::withoutFacts), 1, DutyCases::withoutFacts),
                        finds("STR-07", WARNING, PLACE, "第一责任人履职情况没有具体事实（次数、会议、日期）")),
                RuleCase.of(
                        "a fact of both heads together",
                        part(
                                duty(duty(town, 0, DutyCases::withoutFacts), 1, DutyCases::withoutFacts),
                                part -> part.addDuty(Duty.builder()
                                        .role(DutyRole.JOINT)
                                        .summary("共同听取汇报")
                                        .addEvent("听取法治工作汇报")
                                        .build()))));
    }

    private static void withoutFacts(Duty.Builder duty) {
        duty.figures(List.of()).events(List.of());
    }

    private static List<RuleCase> texts() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "the same text with the title exchanged",
                        summaries("镇党委书记" + TEXT + "。", "镇长" + TEXT),
                        finds("FRP-04", INFO, PLACE + "/1/summary", "政府主要负责人的履职情况与党委主要负责人的文字相同")),
                RuleCase.of("the same short phrase", summaries("书记带头履行第一责任人职责", "镇长带头履行第一责任人职责")),
                RuleCase.of(
                        "twelve characters the same",
                        summaries("书记带头履行第一责任人各职责", "镇长带头履行第一责任人各职责"),
                        finds("FRP-04", INFO, PLACE + "/1/summary", "政府主要负责人的履职情况与党委主要负责人的文字相同")),
                RuleCase.of(
                        "both heads together twice",
                        part(town, part -> part.addDuty(joint()).addDuty(joint()))));
    }

    private static Duty joint() {
        return Duty.builder().role(DutyRole.JOINT).summary(TEXT).build();
    }

    static Report summaries(String ofParty, String ofGovernment) {
        return duty(duty(SoundReports.town(), 0, duty -> duty.summary(ofParty)), 1, duty -> duty.summary(ofGovernment));
    }

    private static List<RuleCase> yearEnd() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "nothing of the year-end report",
                        part(town, part -> part.yearEndReport(Optional.empty())),
                        finds("FRP-05/missing", INFO, "/firstResponsible/yearEndReport", "没有写到党政主要负责人年终述法")),
                RuleCase.of(
                        "the year-end report only planned",
                        standing(Standing.PLANNED),
                        finds(
                                "FRP-05/planned",
                                INFO,
                                "/firstResponsible/yearEndReport/standing",
                                "年终述法只写了计划，没有写报告年度的情况")),
                RuleCase.of("the year-end report in general words", standing(Standing.CLAIMED)));
    }

    private static Report standing(Standing standing) {
        return part(
                SoundReports.town(),
                part -> part.yearEndReport(
                        YearEndReport.builder().standing(standing).build()));
    }

    private static List<RuleCase> codes() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "a duty of the party head under the government head",
                        duty(town, 1, duty -> duty.addCodes(DutyCode.P4, DutyCode.P5)),
                        finds("FRP-06", INFO, PLACE + "/1/codes", "政府主要负责人的履职情况标注为另一位主要负责人的职责（P4、P5）")),
                RuleCase.of(
                        "a duty of the government head under the party head",
                        duty(town, 0, duty -> duty.addCode(DutyCode.G3)),
                        finds("FRP-06", INFO, PLACE + "/0/codes", "党委主要负责人的履职情况标注为另一位主要负责人的职责（G3）")),
                RuleCase.of(
                        "duties of both under both together",
                        duty(town, 0, duty -> duty.role(DutyRole.JOINT).addCode(DutyCode.G3))));
    }

    private static List<RuleCase> years() {
        return List.of(
                RuleCase.of("meetings of the year before", facts("2023年5月召开推进会", "于2023年11月听取汇报"), otherYear()),
                RuleCase.of("dated with points", facts("2023.5.6 召开推进会", "2023-11 听取汇报"), otherYear()),
                RuleCase.of("meetings of the second year after", facts("2026年1月召开推进会", "在2026年2月听取汇报"), otherYear()),
                RuleCase.of("one of the year before, one of the year", facts("2023年12月召开推进会", "2024年3月听取汇报")),
                RuleCase.of("the year-end meeting of the next January", facts("2025年1月召开述法会议", "2023年1月印发要点")),
                RuleCase.of("no date", facts("召开推进会", "2023年1月听取汇报")),
                RuleCase.of("the document of another year", facts("传达2023年2月印发的意见", "学习2023年工作要点")),
                RuleCase.of("begun earlier, gone on with in the year", facts("2023年1月印发要点，2024年继续执行", "2023年2月听取汇报")),
                RuleCase.of("figures of the year before", counted("2023-01-01", "2023-12-31"), otherYear()),
                RuleCase.of("figures of the second year after", counted("2026-01-01", "2026-12-31"), otherYear()),
                RuleCase.of("figures across the turn of the year", counted("2023-07-01", "2024-06-30")),
                RuleCase.of("figures since an earlier year", counted("2023-07-01", null)));
    }

    private static RuleCase.Expected otherYear() {
        return finds("FRP-07", WARNING, PLACE, "第一责任人履职的事实都不在报告年度 2024 年");
    }

    private static Report facts(String ofParty, String ofGovernment) {
        Report report =
                duty(SoundReports.town(), 0, duty -> duty.figures(List.of()).addEvent(ofParty));
        return duty(report, 1, duty -> duty.figures(List.of()).events(List.of(ofGovernment)));
    }

    private static Report counted(String first, @Nullable String last) {
        Figure figure = Figure.builder()
                .from(Figure.of("duty.meetings_chaired", 4))
                .period(Period.builder()
                        .firstDay(LocalDate.parse(first))
                        .lastDay(Optional.ofNullable(last).map(LocalDate::parse))
                        .build())
                .build();
        Report report = duty(SoundReports.town(), 0, duty -> duty.figures(List.of(figure)));
        return duty(report, 1, duty -> {
            withoutFacts(duty);
            duty.personally(List.of());
        });
    }
}
