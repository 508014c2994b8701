package org.fazhi.validation;

import java.time.LocalDate;
import org.fazhi.report.Achievements;
import org.fazhi.report.Approval;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Frame;
import org.fazhi.report.NextPlan;
import org.fazhi.report.OtherMatters;
import org.fazhi.report.PersonalDeed;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Standing;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;

/** Complete reports no rule may find fault with, one for each kind of body. */
final class SoundReports {
    private SoundReports() {}

    /** The report every single-fault case starts from. */
    static Report town() {
        return of(BodyKind.TOWN, 2024);
    }

    static Report of(BodyKind kind, int year) {
        SoundBody body = SoundBody.of(kind);
        Report.Builder report = Report.builder()
                .addIssuer(body.issuer())
                .reportingYear(year)
                .frame(frame(body, year))
                .outline(SoundOutline.of(year))
                .achievements(Achievements.builder()
                        .addSection("s1")
                        .addStatement(Statement.of("法治政府建设各项任务有序推进"))
                        .build())
                .shortcomings(shortcomings())
                .firstResponsible(firstResponsible(body))
                .nextPlan(plan(year + 1))
                .addCitation(Citation.of("中华人民共和国行政处罚法"))
                .other(OtherMatters.builder()
                        .addSection("s5")
                        .addStatement(Statement.of("无其他需要报告的情况"))
                        .build());
        return SoundFigures.put(report, year).build();
    }

    /** With the report of the year before and a neighbour's, so that no rule lacks its input. */
    static CheckOptions options(Report report) {
        BodyKind kind = report.getIssuers().get(0).getKind().orElse(BodyKind.TOWN);
        int year = report.getReportingYear().orElse(2024);
        return CheckOptions.builder()
                .previous(OtherReports.yearBefore(kind, year))
                .addNeighbour(OtherReports.neighbour(kind, year))
                .build();
    }

    private static Frame frame(SoundBody body, int year) {
        return Frame.builder()
                .title(body.title(year))
                .titleAsPrinted(body.title(year))
                .pageTitle(body.title(year))
                .documentNumber("法政报〔" + (year + 1) + "〕3号")
                .addressees(body.addressees())
                .addCopy("法治建设议事协调机构办公室")
                .preamble("现将" + year + "年度法治政府建设情况报告如下：")
                .closing("特此报告。")
                .addSignatory(body.name())
                .documentDate(LocalDate.of(year + 1, 1, 20))
                .submittedOn(LocalDate.of(year + 1, 1, 22))
                .publishedOn(LocalDate.of(year + 1, 1, 27))
                .channel("政府门户网站")
                .url("https://www.example.gov.cn/fzzf/report.html")
                .secrecyReviewed(true)
                .approval(Approval.builder()
                        .partyHeadApproved(true)
                        .governmentHeadApproved(true)
                        .approvedOn(LocalDate.of(year + 1, 1, 15))
                        .build())
                .build();
    }

    private static Shortcomings shortcomings() {
        return Shortcomings.builder()
                .addSection("s2")
                .addItem(shortcoming("q1", "执法队伍专业能力有待提升", "业务培训不够系统"))
                .addItem(shortcoming("q2", "普法宣传形式较为单一", "对群众需求了解不深"))
                .addSharedCause(Cause.of("统筹协调机制不够健全"))
                .build();
    }

    private static Shortcoming shortcoming(String id, String summary, String cause) {
        return Shortcoming.builder()
                .id(id)
                .summary(summary)
                .addCause(Cause.of(cause))
                .section("s2-1")
                .build();
    }

    private static FirstResponsible firstResponsible(SoundBody body) {
        return FirstResponsible.builder()
                .addSection("s3")
                .addDuty(Duty.builder()
                        .role(DutyRole.PARTY_HEAD)
                        .addCodes(DutyCode.P1, DutyCode.P3, DutyCode.P6)
                        .addPersonally(PersonalDeed.DEPLOYS)
                        .summary(body.heads() + "带头听取法治工作汇报")
                        .addFigure(Figure.of("party.reports_heard", 2))
                        .section("s3")
                        .build())
                .addDuty(Duty.builder()
                        .role(DutyRole.GOVERNMENT_HEAD)
                        .addCodes(DutyCode.G1, DutyCode.G2, DutyCode.G6)
                        .addPersonally(PersonalDeed.SUPERVISES)
                        .summary("主持召开会议研究法治政府建设工作")
                        .addEvent("主持召开法治政府建设工作会议")
                        .addFigure(Figure.of("duty.meetings_chaired", 4))
                        .section("s3")
                        .build())
                .yearEndReport(YearEndReport.builder().standing(Standing.EXISTS).build())
                .build();
    }

    private static NextPlan plan(int year) {
        return NextPlan.builder()
                .addSection("s4")
                .year(year)
                .addItem(PlanItem.builder()
                        .id("p1")
                        .summary("开展执法业务培训，提升执法能力")
                        .addAnswer("q1")
                        .section("s4-1")
                        .build())
                .addItem(PlanItem.builder()
                        .id("p2")
                        .summary("创新普法宣传方式")
                        .addAnswer("q2")
                        .section("s4-2")
                        .build())
                .build();
    }
}
