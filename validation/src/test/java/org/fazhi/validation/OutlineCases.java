package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.heading;
import static org.fazhi.validation.Edits.marker;
import static org.fazhi.validation.Edits.section;
import static org.fazhi.validation.RuleCase.finds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/** Single faults of the outline: STR-09, STR-10, STR-11. */
record OutlineCases(Report sound, int year) {
    static OutlineCases of(int year) {
        return new OutlineCases(SoundReports.of(BodyKind.TOWN, year), year);
    }

    Stream<RuleCase> all() {
        return Stream.of(planYears(), partYears(), sequences(), levels()).flatMap(List::stream);
    }

    private List<RuleCase> planYears() {
        Report wrongYear = edit(
                sound,
                report -> report.nextPlan(NextPlan.builder()
                        .from(sound.getNextPlan().orElseThrow())
                        .year(year)
                        .build()));
        String wrongHeading = year + "年推进法治政府建设的主要安排";
        String message = "报告年度为 %d 年，下一年度安排应为 %d年，写作 %d年".formatted(year, year + 1, year);
        return List.of(
                RuleCase.of(
                        "a plan for the year reported", wrongYear, finds("STR-09", ERROR, "/nextPlan/year", message)),
                RuleCase.of(
                        "a plan headed with the year reported",
                        heading(sound, "s4", wrongHeading),
                        finds("STR-09", ERROR, "/outline/3/heading", message)),
                RuleCase.of(
                        "a plan wrong in heading and year is one fault",
                        heading(wrongYear, "s4", wrongHeading),
                        finds("STR-09", ERROR, "/outline/3/heading", message)),
                RuleCase.of(
                        "a plan headed with body and wrong year",
                        heading(sound, "s4", "柳桥镇" + wrongHeading),
                        finds("STR-09", ERROR, "/outline/3/heading", message)),
                RuleCase.of(
                        "a plan headed with a body of which only the full name is known",
                        edit(
                                heading(sound, "s4", "柳桥镇" + wrongHeading),
                                report -> report.issuers(List.of(Issuer.of("柳桥镇人民政府", BodyKind.TOWN)))),
                        finds("STR-09", ERROR, "/outline/3/heading", message)));
    }

    private List<RuleCase> partYears() {
        int before = year - 1;
        String message = "标题年份应为 %d年，写作 %d年".formatted(year, before);
        return List.of(
                RuleCase.of(
                        "measures headed with the year before",
                        heading(sound, "s1", before + "年推进法治政府建设的主要举措和成效"),
                        finds("STR-10", ERROR, "/outline/0/heading", message)),
                RuleCase.of(
                        "duties headed with body and the year before",
                        heading(sound, "s3", "柳桥镇人民政府" + before + "年主要负责人履行推进法治建设第一责任人职责情况"),
                        finds("STR-10", ERROR, "/outline/2/heading", message)));
    }

    private List<RuleCase> sequences() {
        List<Section> measures = new ArrayList<>(sound.getOutline().get(0).getChildren());
        measures.remove(2);
        return List.of(
                RuleCase.of(
                        "a number left out at the end",
                        marker(sound, "s1-9", "（十）"),
                        finds("STR-11/sequence", WARNING, "/outline/0/children/8/marker", "序号“（十）”不连续，此处应为第 9 项")),
                RuleCase.of(
                        "a number twice",
                        marker(sound, "s5", "四、"),
                        finds("STR-11/sequence", WARNING, "/outline/4/marker", "序号“四、”不连续，此处应为第 5 项")),
                RuleCase.of(
                        "a heading taken out",
                        section(sound, "s1", section -> section.children(measures)),
                        finds("STR-11/sequence", WARNING, "/outline/0/children/2/marker", "序号“（四）”不连续，此处应为第 3 项")),
                RuleCase.of(
                        "a lower level that does not begin with one",
                        marker(marker(sound, "s4-1", "（二）"), "s4-2", "（三）"),
                        finds("STR-11/sequence", WARNING, "/outline/3/children/0/marker", "序号“（二）”不连续，此处应为第 1 项")));
    }

    private List<RuleCase> levels() {
        Report nested = marker(marker(sound, "s4-1", "一、"), "s4-2", "二、");
        Report arabic = marker(marker(sound, "s4-1", "1."), "s4-2", "2.");
        Report unnumbered = section(
                section(sound, "s4-1", section -> section.marker(Optional.empty())),
                "s4-2",
                section -> section.marker(Optional.empty()));
        return List.of(
                RuleCase.of(
                        "the second level begins again with 一、",
                        nested,
                        finds("STR-11/nested", WARNING, "/outline/3/children/0/marker", "下一层标题又从“一、”编起，与上层序号形式相同")),
                RuleCase.of(
                        "（一） below 1.",
                        section(
                                unnumbered,
                                "s4-1",
                                section -> section.addChildren(Section.builder()
                                        .from(SoundOutline.item("x", "1.", "加强培训"))
                                        .addChildren(SoundOutline.item("y", "（一）", "集中培训"))
                                        .build())),
                        finds(
                                "STR-11/reversed",
                                WARNING,
                                "/outline/3/children/0/children/0/children/0/marker",
                                "下一层标题用了更高一层的序号形式“（一）”")),
                RuleCase.of(
                        "1. right below 一、",
                        arabic,
                        finds("STR-11/level", INFO, "/outline/3/children/0/marker", "序号“1.”与上层序号之间跳过了一层")));
    }
}
