package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.RuleCase.finds;
import static org.fazhi.validation.SoundFigures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;

/** Single faults of the figures: NUM. */
final class ArithmeticCases {
    private ArithmeticCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(rates(), limits(), breakdowns(), usage(), yearOnYear()).flatMap(List::stream);
    }

    private static List<RuleCase> rates() {
        return List.of(
                RuleCase.of(
                        "14 of 15 printed as 99 %",
                        mediation("15", "14", "99"),
                        finds(
                                "NUM-01",
                                ERROR,
                                "/mediation/figures/2/value",
                                "比率写作 99%，按“调解成功14件”与“受理矛盾纠纷15件”计算应为 93.33%")),
                RuleCase.of(
                        "just above half a point",
                        mediation("8", "1", "11.9"),
                        finds(
                                "NUM-01",
                                ERROR,
                                "/mediation/figures/2/value",
                                "比率写作 11.9%，按“调解成功1件”与“受理矛盾纠纷8件”计算应为 12.50%")),
                RuleCase.of(
                        "half a point off with a decimal printed",
                        mediation("8", "1", "12.0"),
                        finds(
                                "NUM-01",
                                INFO,
                                "/mediation/figures/2/value",
                                "比率写作 12.0%，按“调解成功1件”与“受理矛盾纠纷8件”计算应为 12.50%")),
                RuleCase.of(
                        "cut off instead of rounded",
                        mediation("199", "197", "98.98"),
                        finds(
                                "NUM-01",
                                INFO,
                                "/mediation/figures/2/value",
                                "比率写作 98.98%，按“调解成功197件”与“受理矛盾纠纷199件”计算应为 98.99%")),
                RuleCase.of(
                        "a rate in thousandths",
                        figure(
                                mediation("1000", "15", "15.6"),
                                "success",
                                rate -> rate.unit("‰").indicator(Optional.empty())),
                        finds(
                                "NUM-01",
                                ERROR,
                                "/mediation/figures/2/value",
                                "比率写作 15.6‰，按“调解成功15件”与“受理矛盾纠纷1000件”计算应为 15.00‰")),
                RuleCase.of(
                        "超95% of 90 in 100",
                        figure(
                                mediation("100", "90", "95"),
                                "success",
                                rate -> rate.approx(Approx.MORE_THAN).approxWord("超")),
                        finds(
                                "NUM-01",
                                ERROR,
                                "/mediation/figures/2/value",
                                "比率写作 超95%，按“调解成功90件”与“受理矛盾纠纷100件”计算应为 90.00%")),
                RuleCase.of(
                        "a rate of nothing",
                        mediation("0", "0", "100"),
                        finds("NUM-05", WARNING, "/mediation/figures/2/value", "基数“受理矛盾纠纷0件”为零，却写有比率 100%")));
    }

    private static List<RuleCase> limits() {
        return List.of(
                RuleCase.of(
                        "more trained than there are",
                        figure(SoundReports.town(), "trained", figure -> figure.value(188)),
                        finds("NUM-02", ERROR, "/legalPublicity/figures/4/value", "“受训法律明白人188名”大于其总体“法律明白人187名”")),
                RuleCase.of(
                        "a rate above 100 % that stands alone",
                        figures(SoundReports.town(), Figure.of("service.satisfaction_rate", 120)),
                        finds("NUM-02/rate", WARNING, "/otherWork/figures/0/value", "比率写作 120%，超过了 100%")),
                RuleCase.of(
                        "a rate above 100 % of counts that are not exact",
                        figure(
                                mediation("72", "70", "101"),
                                "succeeded",
                                figure -> figure.approx(Approx.ABOUT).approxWord("约")),
                        finds("NUM-02/rate", ERROR, "/mediation/figures/2/value", "比率写作 101%，超过了 100%")),
                RuleCase.of(
                        "more rectified than found: the rate then is not judged",
                        figures(
                                SoundReports.town(),
                                figure("hazards", "emergency.hazards_found", "72"),
                                figure("rectified", "emergency.hazards_rectified", "73"),
                                figure("rectification", "emergency.rectification_rate", "100")),
                        finds("NUM-02", ERROR, "/otherWork/figures/1/value", "“整改隐患73处”大于其总体“排查隐患72处”")));
    }

    private static List<RuleCase> breakdowns() {
        return List.of(
                RuleCase.of(
                        "all parts together are more",
                        figure(SoundReports.town(), "ordinary", figure -> figure.value(61)),
                        finds(
                                "NUM-04/complete",
                                ERROR,
                                "/enforcement/figures/0/value",
                                "合计写作 87件，各分项（简易程序处罚27件、普通程序处罚61件）相加为 88")),
                RuleCase.of(
                        "all parts together are less",
                        figure(SoundReports.town(), "ordinary", figure -> figure.value(59)),
                        finds(
                                "NUM-04/complete",
                                ERROR,
                                "/enforcement/figures/0/value",
                                "合计写作 87件，各分项（简易程序处罚27件、普通程序处罚59件）相加为 86")),
                RuleCase.of(
                        "the dictionary knows the parts",
                        edit(
                                SoundReports.town(),
                                report -> report.governmentFunctions(WorkArea.builder()
                                        .addFigure(Figure.of("service.items", 516))
                                        .addFigure(Figure.of("service.permit_items", 218))
                                        .addFigure(Figure.of("service.public_items", 297))
                                        .build())),
                        finds(
                                "NUM-04/complete",
                                ERROR,
                                "/governmentFunctions/figures/0/value",
                                "合计写作 516项，各分项（行政许可事项218项、公共服务等其他事项297项）相加为 515")),
                RuleCase.of(
                        "some parts together are more",
                        figure(SoundReports.town(), "at-school", figure -> figure.value(19)),
                        finds(
                                "NUM-04/partial",
                                ERROR,
                                "/legalPublicity/figures/0/value",
                                "其中各项（普法活动19次、普法活动6次）相加为 25，大于总数 24次")),
                RuleCase.of(
                        "余 parts that together certainly are more",
                        edit(
                                figures(
                                        SoundReports.town(),
                                        of("w", "100", "户", Approx.EXACT),
                                        of("x", "60", "户", Approx.MORE_THAN),
                                        of("y", "50", "户", Approx.MORE_THAN)),
                                report -> report.addRelation(Relation.breakdown("w", false, "x", "y"))),
                        finds(
                                "NUM-04/partial",
                                ERROR,
                                "/otherWork/figures/0/value",
                                "其中各项（走访60余户、走访50余户）相加为 110，大于总数 100户")));
    }

    private static List<RuleCase> usage() {
        return List.of(
                RuleCase.of(
                        "two values of one total",
                        figures(
                                SoundReports.town(),
                                figure("p", "petition.accepted", "165"),
                                figure("q", "petition.accepted", "166")),
                        finds(
                                "NUM-03/same",
                                ERROR,
                                "/otherWork/figures/1/value",
                                "同一指标前后数值不一：“受理信访件165件”与“受理信访件166件”")),
                RuleCase.of(
                        "what the report calls equal differs",
                        edit(
                                figures(
                                        SoundReports.town(),
                                        of("a", "18", "户", Approx.EXACT),
                                        of("b", "19", "户", Approx.EXACT)),
                                report -> report.addRelation(Relation.equal("a", "b"))),
                        finds("NUM-03/same", ERROR, "/otherWork/figures/1/value", "同一指标前后数值不一：“走访18户”与“走访19户”")),
                RuleCase.of(
                        "1场 of 专题学习 against 2次",
                        figures(
                                SoundReports.town(),
                                study("场", 1, "专题学习"),
                                Figure.of("party.study_sessions_xi_thought", 2)),
                        finds(
                                "NUM-03/scope",
                                WARNING,
                                "/otherWork/figures/1/value",
                                "同一事项两处数值不同，单位或口径也不同：“中心组学习习近平法治思想1场”与“中心组学习习近平法治思想2次”")),
                RuleCase.of(
                        "12余条",
                        figures(SoundReports.town(), of("n", "12", "条", Approx.MORE_THAN)),
                        finds("NUM-07", INFO, "/otherWork/figures/0/approxWord", "“12余条”：“余”“多”前面应是整数")),
                RuleCase.of(
                        "331余件",
                        figures(SoundReports.town(), of("n", "331", "件", Approx.MORE_THAN)),
                        finds("NUM-07", INFO, "/otherWork/figures/0/approxWord", "“331余件”：“余”“多”前面应是整数")),
                RuleCase.of(
                        "measures without a figure",
                        edit(
                                RuleCase.withoutAreas(SoundReports.town()),
                                report -> report.otherWork(WorkArea.builder()
                                        .addStatement(Statement.of("各项工作有序推进"))
                                        .build())),
                        finds("NUM-08", WARNING, "/achievements", "“主要举措和成效”部分没有一个数字")));
    }

    private static List<RuleCase> yearOnYear() {
        Report before = figure(OtherReports.yearBefore(BodyKind.TOWN, 2024), "fines", fines -> fines.value(13000));
        return List.of(new RuleCase(
                "fines rise by more than half",
                figure(SoundReports.town(), "fines", fines -> fines.value(19600)),
                CheckOptions.builder().previous(before).build(),
                List.of(finds("NUM-06", INFO, "/enforcement/figures/4/value", "罚款金额由 13000元 增至 19600元，增长 51%"))));
    }

    static Report mediation(String accepted, String succeeded, String rate) {
        Report report = figure(SoundReports.town(), "accepted", figure -> figure.value(new BigDecimal(accepted)));
        report = figure(report, "succeeded", figure -> figure.value(new BigDecimal(succeeded)));
        return figure(report, "success", figure -> figure.value(new BigDecimal(rate)));
    }

    static Figure of(String id, String value, String unit, Approx approx) {
        Figure.Builder figure =
                Figure.builder().id(id).label("走访").value(new BigDecimal(value)).unit(unit);
        return approx.equals(Approx.EXACT)
                ? figure.build()
                : figure.approx(approx).approxWord("余").build();
    }

    private static Figure study(String unit, long times, String scope) {
        return Figure.builder()
                .from(Figure.of("party.study_sessions_xi_thought", times))
                .unit(unit)
                .scope(scope)
                .nature(Nature.FLOW)
                .build();
    }
}
