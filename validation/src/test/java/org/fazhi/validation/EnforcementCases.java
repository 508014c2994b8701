package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.enforcement;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.section;
import static org.fazhi.validation.Edits.telling;
import static org.fazhi.validation.Edits.without;
import static org.fazhi.validation.RuleCase.finds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Standing;

/** Single faults of enforcement: ENF. */
final class EnforcementCases {
    private static final String TEXT = "/outline/0/children/4/text";

    private EnforcementCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(staff(), conduct(), systems(), penaltyTypes(), units(), statistics())
                .flatMap(List::stream);
    }

    private static List<RuleCase> staff() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "penalties without a basis of the power",
                        enforcement(town, area -> area.empowermentBasis(Optional.empty())),
                        finds("ENF-01", WARNING, "/enforcement/empowermentBasis", "写有“行政处罚87件”，没有写明赋予处罚权的依据")),
                RuleCase.of(
                        "more certified than there are",
                        figure(town, "certified", figure -> figure.value(31)),
                        finds("ENF-02/count", ERROR, "/enforcement/figures/6/value", "“持证行政执法人员31名”多于“行政执法人员30名”")),
                RuleCase.of(
                        "one certified imposes penalties",
                        figure(town, "certified", figure -> figure.value(1)),
                        finds("ENF-02/two", WARNING, "/enforcement/figures/6/value", "写有“行政处罚87件”，而持证执法人员为 1名，不足两人")),
                RuleCase.of(
                        "a major decision without review",
                        figure(town, "major-reviewed", figure -> figure.value(4)),
                        finds("ENF-03", ERROR, "/enforcement/figures/8/value", "“重大执法决定5件”多于“法制审核的重大执法决定4件”")),
                RuleCase.of(
                        "too few reviewers",
                        figure(town, "reviewers", figure -> figure.value(1)),
                        finds(
                                "ENF-04",
                                WARNING,
                                "/enforcement/figures/7/value",
                                "“法制审核人员1名”占“行政执法人员30名”的 3.3%，应当 ≥ 5%")));
    }

    private static List<RuleCase> conduct() {
        Report town = SoundReports.town();
        Report manyFines = figure(town, "fines", figure -> figure.value(100_000));
        return List.of(
                RuleCase.of(
                        "fines on the spot beyond the limit",
                        figure(manyFines, "simple-fines", figure -> figure.value(81_001)),
                        finds(
                                "ENF-05",
                                ERROR,
                                "/enforcement/figures/10/value",
                                "“简易程序罚款金额81001元”超过“简易程序处罚27件”每件 3000 元的限额，应当 ≤ 81000元")),
                RuleCase.of(
                        "a target of fines fulfilled",
                        telling(town, "超额完成罚款任务120万元。"),
                        finds("ENF-06", ERROR, TEXT, "出现“超额完成罚款任务120万元”")),
                RuleCase.of(
                        "a target of fines",
                        telling(town, "全年罚没收入指标为80万元。"),
                        finds("ENF-06", ERROR, TEXT, "出现“罚没收入指标”")),
                RuleCase.of(
                        "auxiliaries among the enforcement staff in words",
                        telling(town, "现有执法人员42名（含执法辅助人员12名）。"),
                        finds("ENF-09/counted", WARNING, TEXT, "执法辅助人员计入了执法人员：“执法人员42名（含执法辅助人员12名”")),
                RuleCase.of(
                        "auxiliaries among the enforcement staff in data",
                        edit(town, report -> report.addRelation(Relation.breakdown("enforcers", false, "auxiliaries"))),
                        finds("ENF-09/counted", WARNING, "/enforcement/figures/24", "执法辅助人员计入了执法人员：“执法辅助人员12名”")),
                RuleCase.of(
                        "auxiliaries decide",
                        telling(town, "由执法辅助人员作出处罚决定12件。"),
                        finds("ENF-09/acting", WARNING, TEXT, "执法辅助人员从事了应当由执法人员从事的工作：“执法辅助人员作出处罚决定”")));
    }

    private static List<RuleCase> systems() {
        return List.of(
                RuleCase.of(
                        "no word of the three systems",
                        systems("执法更加规范。", "柔性执法"),
                        finds("ENF-07/none", WARNING, "/enforcement", "没有提到行政执法公示、执法全过程记录、重大执法决定法制审核制度")),
                RuleCase.of(
                        "publicity and records, no review",
                        systems("推行执法全过程记录。", "行政执法公示制度"),
                        finds("ENF-07/some", WARNING, "/enforcement", "没有提到三项制度中的重大执法决定法制审核")),
                RuleCase.of(
                        "review only",
                        systems("严格法制审核。", "柔性执法"),
                        finds("ENF-07/some", WARNING, "/enforcement", "没有提到三项制度中的行政执法公示、执法全过程记录")));
    }

    static Report systems(String text, String mechanism) {
        return section(
                enforcement(
                        without(SoundReports.town(), "reviewers", "major", "major-reviewed"),
                        area -> area.mechanisms(List.of(Mechanism.of(mechanism, Standing.EXISTS)))),
                "s1-5",
                section -> section.text(text));
    }

    private static List<RuleCase> penaltyTypes() {
        Report town = SoundReports.town();
        Report unrelated = edit(without(town, "penalties-again"), report -> report.relations(List.of()));
        return List.of(
                RuleCase.of(
                        "kinds of penalty are more than the total",
                        figure(town, "fine-cases", figure -> figure.value(71)),
                        types("71", "88")),
                RuleCase.of(
                        "kinds of penalty are less than the total",
                        figure(town, "fine-cases", figure -> figure.value(69)),
                        types("69", "86")),
                RuleCase.of(
                        "one kind alone is more than the total",
                        figure(town, "fine-cases", figure -> figure.value(90)),
                        types("90", "107")),
                RuleCase.of(
                        "kinds of penalty are more, and no relation says they are kinds",
                        figure(unrelated, "fine-cases", figure -> figure.value(71)),
                        types("71", "88")),
                RuleCase.of(
                        "all kinds of the statistics are less",
                        figure(unrelated, "fine-cases", figure -> figure.value(69)),
                        types("69", "86")));
    }

    private static RuleCase.Expected types(String fines, String sum) {
        return finds(
                "ENF-10/types",
                ERROR,
                "/enforcement/figures/0/value",
                "行政处罚合计写作 87件，各种类（警告、通报批评10件、罚款（件数）" + fines
                        + "件、没收3件、暂扣许可证件、降低资质等级1件、限制开展生产经营活动0件、责令停产停业、关闭、限制从业1件、吊销许可证件1件、行政拘留0件、其他行政处罚1件）相加为 " + sum
                        + "件");
    }

    private static List<RuleCase> units() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "fines without a unit",
                        figure(town, "simple-fines", figure -> figure.unit(Optional.empty())),
                        finds("ENF-10/noUnit", ERROR, "/enforcement/figures/10/value", "“简易程序罚款金额2700”没有写明单位")),
                RuleCase.of(
                        "fines in a unit that is no base unit",
                        figure(town, "fines", figure -> figure.unit("万元")),
                        finds("ENF-10/otherUnit", ERROR, "/enforcement/figures/4/unit", "“罚款金额19550万元”的单位为“万元”，应折算为元")),
                RuleCase.of(
                        "fines in 万元 and in 元",
                        figure(town, "fines", figure -> figure.multiplier("万").printed("罚款1.955万元")),
                        finds(
                                "ENF-10/mixed",
                                INFO,
                                "/enforcement/figures/10/value",
                                "罚没金额的单位不一：“罚款1.955万元”与“简易程序罚款金额2700元”")));
    }

    private static List<RuleCase> statistics() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "statistics published in February",
                        enforcement(town, area -> area.statisticsPublishedOn(LocalDate.of(2025, 2, 1))),
                        finds(
                                "ENF-08",
                                WARNING,
                                "/enforcement/statisticsPublishedOn",
                                "行政执法统计年报公开日期为 2025-02-01，晚于 2025-01-31")),
                RuleCase.of(
                        "more applications accepted than made",
                        figure(town, "permit-accepted", figure -> figure.value(41)),
                        finds("ENF-11/single", ERROR, "/enforcement/figures/21/value", "“行政许可受理41件”多于“行政许可申请40件”")),
                RuleCase.of(
                        "more permits granted than accepted",
                        figure(town, "granted", figure -> figure.value(39)),
                        finds("ENF-11/single", ERROR, "/enforcement/figures/22/value", "“准予许可39件”多于“行政许可受理38件”")),
                RuleCase.of(
                        "more permits refused than accepted",
                        figure(town, "refused", figure -> figure.value(new BigDecimal("39"))),
                        finds("ENF-11/single", ERROR, "/enforcement/figures/23/value", "“不予许可39件”多于“行政许可受理38件”")),
                RuleCase.of(
                        "more permits decided than accepted",
                        figure(town, "refused", figure -> figure.value(4)),
                        finds(
                                "ENF-11/together",
                                ERROR,
                                "/enforcement/figures/22/value",
                                "“准予许可35件、不予许可4件”合计 39件，多于“行政许可受理38件”")),
                RuleCase.of(
                        "staff, and no count of penalties",
                        uncounted(),
                        finds("ENF-12", INFO, "/enforcement/figures/1", "写有“行政执法人员30名”，没有写行政处罚件数")));
    }

    static Report uncounted() {
        return edit(
                without(
                        SoundReports.town(),
                        "penalties",
                        "penalties-again",
                        "simple",
                        "ordinary",
                        "warnings",
                        "fine-cases",
                        "confiscations",
                        "suspensions",
                        "restrictions",
                        "closures",
                        "revocations",
                        "detentions",
                        "other-penalties"),
                report -> report.relations(List.of()));
    }
}
