package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.ArithmeticCases.mediation;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.without;
import static org.fazhi.validation.RuleCase.finds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;

/** Single faults of mediation, petitions, reviews, litigation, decisions, documents, disclosure. */
final class WorkCases {
    private WorkCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(mediations(), confirmations(), petitions(), reviews(), litigation(), decisions(), documents())
                .flatMap(List::stream);
    }

    private static List<RuleCase> mediations() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "a village without a committee",
                        figure(town, "committees", figure -> figure.value(23)),
                        finds("MED-01", WARNING, "/mediation/figures/4/value", "“人民调解委员会23个”少于“村居24个”")),
                RuleCase.of(
                        "a committee of two",
                        figure(town, "members", figure -> figure.value(2)),
                        finds("MED-02", ERROR, "/mediation/figures/6/value", "“每个调委会委员人数2人”不在 3—9 人之内")),
                RuleCase.of(
                        "a committee of ten",
                        figure(town, "members", figure -> figure.value(10)),
                        finds("MED-02", ERROR, "/mediation/figures/6/value", "“每个调委会委员人数10人”不在 3—9 人之内")),
                RuleCase.of(
                        "more succeeded than accepted",
                        mediation("72", "73", "100"),
                        finds("MED-03/count", ERROR, "/mediation/figures/1/value", "“调解成功73件”多于“受理矛盾纠纷72件”")),
                RuleCase.of(
                        "95 % of 90 in 100余",
                        more(mediation("100", "90", "95"), "accepted"),
                        finds(
                                "MED-03/rate",
                                ERROR,
                                "/mediation/figures/2/value",
                                "成功率写作 95%，按“调解成功90件”与“受理矛盾纠纷100余件”应当 ≤ 90.00%")),
                RuleCase.of(
                        "80 % of 90余 in 100",
                        more(mediation("100", "90", "80"), "succeeded"),
                        finds(
                                "MED-03/rate",
                                ERROR,
                                "/mediation/figures/2/value",
                                "成功率写作 80%，按“调解成功90余件”与“受理矛盾纠纷100件”应当 ≥ 90.00%")));
    }

    static Report more(Report report, String id) {
        return figure(report, id, figure -> figure.approx(Approx.MORE_THAN).approxWord("余"));
    }

    private static List<RuleCase> confirmations() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "more confirmed than agreed",
                        figure(town, "confirmed", figure -> figure.value(41)),
                        finds("MED-04/count", WARNING, "/mediation/figures/8/value", "“司法确认41份”多于“书面调解协议40份”")),
                RuleCase.of(
                        "confirmation asked for too late",
                        figure(town, "confirmation-days", figure -> figure.value(31)),
                        finds("MED-04/late", WARNING, "/mediation/figures/9/value", "“31日”超过 30 日")));
    }

    private static List<RuleCase> petitions() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "petitions closed late",
                        figure(town, "petitions-overdue", figure -> figure.value(2)),
                        finds("PET-01/overdue", WARNING, "/mediation/figures/11/value", "有 2件 信访事项超期办结，没有说明原因")),
                RuleCase.of(
                        "not all petitions in time",
                        figure(town, "petitions-in-time", figure -> figure.value(98)),
                        finds("PET-01/rate", INFO, "/mediation/figures/10/value", "信访按期办结率为 98%，没有说明超期原因")),
                RuleCase.of(
                        "a petition of 61 days",
                        figure(town, "petition-days", figure -> figure.value(61)),
                        finds(
                                "PET-01/days",
                                WARNING,
                                "/mediation/figures/12/value",
                                "信访事项办理最长 61日，超过 60 日（经批准延长的 90 日）")));
    }

    private static List<RuleCase> reviews() {
        Report town = SoundReports.town();
        Report department = SoundReports.of(BodyKind.DEPARTMENT, 2024);
        return List.of(
                RuleCase.of(
                        "a town decides a review",
                        figure(town, "as-authority", figure -> figure.value(1)),
                        finds(
                                "REV-01/township",
                                ERROR,
                                "/reviewLitigation/figures/11/value",
                                "乡镇、街道不是行政复议机关，却写有“作为复议机关办理案件1件”")),
                RuleCase.of(
                        "a department decides a review",
                        figure(department, "as-authority", figure -> figure.value(2)),
                        finds(
                                "REV-01/department",
                                WARNING,
                                "/reviewLitigation/figures/11/value",
                                "2024年起政府部门一般不再作为行政复议机关，却写有“作为复议机关办理案件2件”")),
                RuleCase.of(
                        "more outcomes than reviews",
                        figure(town, "upheld", figure -> figure.value(6)),
                        outcomes("differ", ERROR, "6", "、未审结复议案件1件）相加为 11件")),
                RuleCase.of(
                        "one outcome alone is more than the reviews",
                        figure(town, "upheld", figure -> figure.value(11)),
                        outcomes("differ", ERROR, "11", "、未审结复议案件1件）相加为 16件")),
                RuleCase.of(
                        "fewer outcomes than reviews",
                        figure(town, "upheld", figure -> figure.value(4)),
                        outcomes("differ", ERROR, "4", "、未审结复议案件1件）相加为 9件")),
                RuleCase.of(
                        "more outcomes than reviews concluded",
                        edit(
                                figure(
                                        without(town, "pending"),
                                        "reviews",
                                        figure -> figure.indicator("review.concluded")
                                                .label("审结复议案件")
                                                .value(8)),
                                report -> report.addRelation(Relation.breakdown(
                                        "reviews", true, "upheld", "corrected", "rejected", "terminated"))),
                        finds(
                                "REV-02/differ",
                                ERROR,
                                "/reviewLitigation/figures/5/value",
                                "复议案件为“审结复议案件8件”，各种结果（复议维持5件、复议纠错（撤销、变更、确认违法、责令履行）2件、复议驳回1件、复议终止（撤回、调解）1件）相加为 9件")),
                RuleCase.of(
                        "outcomes fall short, and pending cases are not counted",
                        without(town, "pending"),
                        outcomes("short", WARNING, "5", "）相加为 9件，没有写明未审结的件数")));
    }

    private static RuleCase.Expected outcomes(String variant, Severity severity, String upheld, String rest) {
        return finds(
                "REV-02/" + variant,
                severity,
                "/reviewLitigation/figures/5/value",
                "复议案件为“行政复议案件10件”，各种结果（复议维持" + upheld + "件、复议纠错（撤销、变更、确认违法、责令履行）2件、复议驳回1件、复议终止（撤回、调解）1件" + rest);
    }

    private static List<RuleCase> litigation() {
        Report town = SoundReports.town();
        Report nobody = figure(without(town, "appearance"), "head-appeared", figure -> figure.value(0));
        return List.of(
                RuleCase.of(
                        "the head appeared more often than he should",
                        figure(town, "head-appeared", figure -> figure.value(4)),
                        finds("LIT-01/count", ERROR, "/reviewLitigation/figures/1/value", "“负责人出庭案件4件”多于“负责人应出庭案件3件”")),
                RuleCase.of(
                        "appeared in all of 3余",
                        more(figure(town, "head-appeared", figure -> figure.value(2)), "should-appear"),
                        finds(
                                "LIT-01/rate",
                                ERROR,
                                "/reviewLitigation/figures/2/value",
                                "出庭应诉率写作 100%，按“负责人出庭案件2件”与“负责人应出庭案件3余件”应当 ≤ 66.67%")),
                RuleCase.of(
                        "nobody appeared",
                        figure(nobody, "staff-appeared", figure -> figure.value(0)),
                        finds("LIT-02", WARNING, "/reviewLitigation/figures/2", "写有“行政诉讼案件4件”，负责人和工作人员都没有出庭")));
    }

    private static List<RuleCase> decisions() {
        Report town = SoundReports.town();
        Report county = SoundReports.of(BodyKind.COUNTY, 2024);
        String legality = "“重大行政决策6件”，经合法性审查的为“经合法性审查的重大行政决策5件”";
        String collective = "“重大行政决策6件”，经集体讨论的为“经集体讨论的重大行政决策5件”";
        return List.of(
                RuleCase.of(
                        "a town decides without legality review",
                        figure(town, "decisions-reviewed", figure -> figure.value(5)),
                        finds("DEC-01/legality", WARNING, "/decisionMaking/figures/1/value", legality)),
                RuleCase.of(
                        "a county decides without legality review",
                        figure(county, "decisions-reviewed", figure -> figure.value(5)),
                        finds("DEC-01/legality", ERROR, "/decisionMaking/figures/1/value", legality)),
                RuleCase.of(
                        "a county decides without discussion",
                        figure(county, "discussed", figure -> figure.value(5)),
                        finds("DEC-01/collective", ERROR, "/decisionMaking/figures/2/value", collective)),
                RuleCase.of(
                        "29 days of public comment",
                        figure(town, "comment-days", figure -> figure.value(29)),
                        finds("DEC-02", WARNING, "/decisionMaking/figures/3/value", "“29日”不足 30 日，没有说明原因")));
    }

    private static List<RuleCase> documents() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "a document without review",
                        figure(town, "documents-reviewed", figure -> figure.value(1)),
                        finds(
                                "DOC-01",
                                ERROR,
                                "/normativeDocuments/figures/0/value",
                                "“制发行政规范性文件2件”多于“合法性审核的规范性文件1件”")),
                RuleCase.of(
                        "a document not filed",
                        figure(town, "filed", figure -> figure.value(1)),
                        finds("DOC-02", WARNING, "/normativeDocuments/figures/0/value", "“制发行政规范性文件2件”多于“备案的规范性文件1件”")),
                RuleCase.of(
                        "a town publishes its disclosure report in February",
                        disclosure(town, LocalDate.of(2025, 2, 1)),
                        finds(
                                "INF-01",
                                INFO,
                                "/disclosure/annualReportPublishedOn",
                                "信息公开年度报告公开日期为 2025-02-01，晚于 2025-01-31")),
                RuleCase.of(
                        "a department publishes its disclosure report in February",
                        disclosure(SoundReports.of(BodyKind.DEPARTMENT, 2024), LocalDate.of(2025, 2, 1)),
                        finds(
                                "INF-01",
                                WARNING,
                                "/disclosure/annualReportPublishedOn",
                                "信息公开年度报告公开日期为 2025-02-01，晚于 2025-01-31")));
    }

    static Report disclosure(Report report, LocalDate published) {
        return edit(
                report,
                builder -> builder.disclosure(Disclosure.builder()
                        .from(report.getDisclosure().orElseThrow())
                        .annualReportPublishedOn(published)
                        .build()));
    }
}
