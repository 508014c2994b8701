package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.frame;
import static org.fazhi.validation.Edits.section;
import static org.fazhi.validation.Edits.title;
import static org.fazhi.validation.RuleCase.finds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Approval;
import org.fazhi.report.Origin;
import org.fazhi.report.Report;

/** Single faults of the report as an official document: TTL and SIG. */
final class DocumentCases {
    private DocumentCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(titles(), titlePrint(), signOff(), requests()).flatMap(List::stream);
    }

    private static List<RuleCase> titles() {
        Report town = SoundReports.town();
        Report untitled = frame(town, frame -> frame.title(Optional.empty()));
        return List.of(
                RuleCase.of("no title", untitled, finds("TTL-01", ERROR, "/frame/title", "没有标题")),
                RuleCase.of(
                        "no title in a text from a web page",
                        edit(
                                frame(untitled, frame -> frame.pageTitle(Optional.empty())),
                                report -> report.origin(Origin.TEXT)),
                        finds("TTL-01", WARNING, "/frame/title", "没有标题")),
                RuleCase.of(
                        "no title in a text whose page has one",
                        edit(untitled, report -> report.origin(Origin.TEXT)),
                        finds("TTL-01", INFO, "/frame/title", "没有标题")),
                RuleCase.of(
                        "title of another kind of document",
                        title(town, "柳桥镇2024年法治政府建设工作要点"),
                        finds(
                                "TTL-02",
                                WARNING,
                                "/frame/title",
                                "标题“柳桥镇2024年法治政府建设工作要点”不是“某机关某年度法治政府建设情况报告（年度报告）”的写法")),
                RuleCase.of(
                        "法制 for 法治",
                        title(town, "柳桥镇2024年法制政府建设年度报告"),
                        finds("TTL-02", WARNING, "/frame/title", "标题“柳桥镇2024年法制政府建设年度报告”不是“某机关某年度法治政府建设情况报告（年度报告）”的写法"),
                        finds("REF-02/legalSystem", WARNING, "/frame/title", "“法制政府”应为“法治政府”"),
                        finds("REF-02/legalSystem", WARNING, "/frame/pageTitle", "“法制政府”应为“法治政府”")),
                RuleCase.of(
                        "title of the year before",
                        title(town, "柳桥镇2023年法治政府建设年度报告"),
                        finds("TTL-03", ERROR, "/frame/title", "标题年份为 2023年，报告年度为 2024年")),
                RuleCase.of(
                        "title of another town",
                        title(town, "石坪乡2024年法治政府建设年度报告"),
                        finds("TTL-04", WARNING, "/frame/title", "标题中的机关“石坪乡”与报告机关“柳桥镇人民政府”不符")));
    }

    private static List<RuleCase> titlePrint() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "title printed on two lines",
                        frame(town, frame -> frame.titleAsPrinted("柳桥镇2024年\n法治政府建设年度报告")),
                        finds("TTL-05", INFO, "/frame/titleAsPrinted", "标题中间有断行或者空格")),
                RuleCase.of(
                        "full-width space in a title of which no print is known",
                        frame(town, frame -> frame.title("柳桥镇　2024年法治政府建设年度报告").titleAsPrinted(Optional.empty())),
                        finds("TTL-05", INFO, "/frame/title", "标题中间有断行或者空格")),
                RuleCase.of(
                        "page title differs",
                        frame(town, frame -> frame.pageTitle("柳桥镇2024年度法治政府建设年度报告")),
                        finds(
                                "TTL-06",
                                INFO,
                                "/frame/pageTitle",
                                "网页标题“柳桥镇2024年度法治政府建设年度报告”与正文标题“柳桥镇2024年法治政府建设年度报告”不一致")));
    }

    private static List<RuleCase> signOff() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "no signature",
                        frame(town, frame -> frame.signatories(List.of())),
                        finds("SIG-01/signature", WARNING, "/frame/signatories", "没有署名")),
                RuleCase.of(
                        "no date",
                        frame(town, frame -> frame.documentDate(Optional.empty())),
                        finds("SIG-01/date", WARNING, "/frame/documentDate", "没有成文日期")),
                RuleCase.of(
                        "signed off by one head only",
                        frame(
                                town,
                                frame -> frame.approval(Approval.builder()
                                        .governmentHeadApproved(true)
                                        .build())),
                        finds("SIG-02", INFO, "/frame/approval", "没有写明党委和政府主要负责人都已审签")),
                RuleCase.of(
                        "no secrecy review",
                        frame(town, frame -> frame.secrecyReviewed(false)),
                        finds("SIG-03", WARNING, "/frame/secrecyReviewed", "公开前没有进行保密审查")));
    }

    private static List<RuleCase> requests() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "a request in the closing words",
                        frame(town, frame -> frame.closing("以上报告妥否，请批示。")),
                        finds("SIG-04", WARNING, "/frame/closing", "报告中有请示用语")),
                RuleCase.of(
                        "a request in the text",
                        section(town, "s4-2", section -> section.text("拟增加专项经费，请予批复。")),
                        finds("SIG-04", WARNING, "/outline/3/children/1/text", "报告中有请示用语")));
    }
}
