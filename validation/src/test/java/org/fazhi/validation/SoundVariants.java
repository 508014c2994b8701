package org.fazhi.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Achievements;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Direction;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Issuer;
import org.fazhi.report.Nature;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;

/** Sound reports in other forms that occur in practice: none of them may get an ERROR or a WARNING. */
final class SoundVariants {
    private SoundVariants() {}

    static Map<String, Report> all() {
        Map<String, Report> variants = new LinkedHashMap<>();
        SoundBody.ALL.forEach(body -> {
            variants.put("2018 " + body.kind(), SoundReports.of(body.kind(), 2018));
            variants.put("2026 " + body.kind(), SoundReports.of(body.kind(), 2026));
        });
        outlines(variants);
        numbers(variants);
        titles(variants);
        return variants;
    }

    private static void outlines(Map<String, Report> variants) {
        variants.put("topics are the top level", thematic());
        variants.put("party committee and town report jointly", joint());
        variants.put("numbers run on across the headings above", runningOn());
        variants.put("the duties stand inside the measures", dutiesNested());
        variants.put("the second level has no numbers", unnumberedSecondLevel());
        variants.put("the first responsible part comes first", dutiesFirst());
        variants.put("一是 and 二是 begin again", lists());
        variants.put("no printed outline at all", form());
        variants.put(
                "a heading names the years of the Outline",
                Edits.heading(SoundReports.town(), "s1", "落实《法治政府建设实施纲要（2021—2025年）》的主要举措和成效"));
        variants.put(
                "a heading opens with a range that holds the year",
                Edits.heading(SoundReports.town(), "s1", "2021—2025年法治政府建设规划落实情况"));
        variants.put(
                "a heading names another year further inside",
                Edits.heading(SoundReports.town(), "s2", "存在的不足和原因（含2023年督察反馈问题）"));
        variants.put(
                "the plan heading opens with a range that holds the year",
                Edits.heading(SoundReports.town(), "s4", "2025—2026年推进法治政府建设的主要安排"));
    }

    private static void numbers(Map<String, Report> variants) {
        variants.put("超95%", rate("19", "20", "95", Approx.MORE_THAN, "超"));
        variants.put("超95%, and the counts give more", rate("99", "100", "95", Approx.MORE_THAN, "超"));
        variants.put("约93%", rate("14", "15", "93", Approx.ABOUT, "约"));
        variants.put("10%以内", rate("8", "100", "10", Approx.LESS_THAN, "以内"));
        variants.put("breakdown with 余 in its parts", breakdownWithMore());
        variants.put("one indicator counted in narrower scopes", scoped());
        variants.put("a change above 100 %", Edits.figures(SoundReports.town(), change("150.5")));
    }

    private static void titles(Map<String, Report> variants) {
        for (String title : List.of(
                "柳桥镇人民政府关于2024年度法治政府建设情况的报告",
                "柳桥镇2024年度法治政府建设情况报告",
                "柳桥镇2024年法治政府建设情况的报告",
                "柳桥镇2024年法治政府建设工作报告",
                "柳桥镇2024年度推进法治政府建设情况报告",
                "柳桥镇2024年法治政府建设年度情况报告",
                "柳桥镇2024年法治政府建设工作年度报告",
                "2024年柳桥镇法治政府建设情况报告",
                "柳桥镇关于2024年度推进法治政府建设情况的报告",
                "清河县柳桥镇2024年法治政府建设年度报告",
                "关于2024年度推进法治政府建设情况的报告",
                "柳桥镇人民政府\n关于2024年度\n法治政府建设情况的报告",
                "柳桥镇　2024年度法治政府建设　情况报告")) {
            variants.put("title " + title.strip(), Edits.title(SoundReports.town(), title));
        }
    }

    private static Report thematic() {
        List<Section> outline = new ArrayList<>();
        List<String> markers = List.of("一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、");
        List<Section> topics = SoundOutline.measures();
        for (int i = 0; i < topics.size(); i++) {
            outline.add(Section.builder()
                    .from(topics.get(i))
                    .marker(markers.get(i))
                    .level(1)
                    .children(List.of())
                    .build());
        }
        outline.add(retitled(1, "十、"));
        outline.add(retitled(2, "十一、"));
        outline.add(retitled(3, "十二、"));
        outline.add(retitled(4, "十三、"));
        return Edits.edit(
                SoundReports.town(),
                builder -> builder.outline(outline)
                        .achievements(Achievements.builder()
                                .addSections("s1-1", "s1-2", "s1-3", "s1-4", "s1-5", "s1-6", "s1-7", "s1-8", "s1-9")
                                .build()));
    }

    private static Section retitled(int part, String marker) {
        return Section.builder()
                .from(SoundOutline.of(2024).get(part))
                .marker(marker)
                .build();
    }

    private static Report joint() {
        Report report = Edits.title(SoundReports.town(), "中共柳桥镇委员会　柳桥镇人民政府2024年法治政府建设年度报告");
        return Edits.edit(
                report,
                builder -> builder.issuers(
                        List.of(Issuer.of("中共柳桥镇委员会", BodyKind.PARTY_COMMITTEE), Issuer.of("柳桥镇人民政府", BodyKind.TOWN))));
    }

    private static Report runningOn() {
        return Edits.section(
                SoundReports.town(),
                "s1-2",
                section -> section.addChildren(SoundOutline.item("s1-2-3", "3.", "优化营商环境"))
                        .addChildren(SoundOutline.item("s1-2-4", "4.", "提升政务服务")));
    }

    private static Report lists() {
        return Edits.section(
                SoundReports.town(),
                "s1-2",
                section -> section.addChildren(
                        SoundOutline.item("i1", "一是", "优化流程"),
                        SoundOutline.item("i2", "二是", "压缩时限"),
                        SoundOutline.item("i3", "一是", "减少材料"),
                        SoundOutline.item("i4", "二是", "减少跑动")));
    }

    private static Report dutiesNested() {
        Report report = SoundReports.town();
        List<Section> outline = new ArrayList<>(report.getOutline());
        outline.remove(2);
        Report nested = Edits.edit(
                report,
                builder -> builder.outline(outline)
                        .firstResponsible(FirstResponsible.builder()
                                .from(report.getFirstResponsible().orElseThrow())
                                .sections(List.of("s1-1-2"))
                                .duties(report.getFirstResponsible().orElseThrow().getDuties().stream()
                                        .map(duty -> Duty.builder()
                                                .from(duty)
                                                .section("s1-1-2")
                                                .build())
                                        .toList())
                                .build()));
        return Edits.marker(Edits.marker(nested, "s4", "三、"), "s5", "四、");
    }

    private static Report unnumberedSecondLevel() {
        return Edits.sections(
                SoundReports.town(),
                section -> section.getLevel() == 2
                        ? Section.builder()
                                .from(section)
                                .marker(Optional.empty())
                                .build()
                        : section);
    }

    private static Report dutiesFirst() {
        Report report = SoundReports.town();
        List<Section> outline = new ArrayList<>(report.getOutline());
        outline.add(0, outline.remove(2));
        Report first = Edits.edit(report, builder -> builder.outline(outline));
        return Edits.marker(Edits.marker(Edits.marker(first, "s3", "一、"), "s1", "二、"), "s2", "三、");
    }

    private static Report form() {
        Report report = SoundReports.town();
        return Edits.edit(
                report,
                builder -> builder.outline(List.of())
                        .achievements(Achievements.builder().build())
                        .shortcomings(Shortcomings.builder()
                                .items(report.getShortcomings().orElseThrow().getItems().stream()
                                        .map(item -> Shortcoming.builder()
                                                .from(item)
                                                .section(Optional.empty())
                                                .build())
                                        .toList())
                                .build())
                        .firstResponsible(FirstResponsible.builder()
                                .duties(report.getFirstResponsible().orElseThrow().getDuties().stream()
                                        .map(duty -> Duty.builder()
                                                .from(duty)
                                                .section(Optional.empty())
                                                .build())
                                        .toList())
                                .build())
                        .nextPlan(NextPlan.builder()
                                .items(report.getNextPlan().orElseThrow().getItems().stream()
                                        .map(item -> PlanItem.builder()
                                                .from(item)
                                                .section(Optional.empty())
                                                .build())
                                        .toList())
                                .build())
                        .other(Optional.empty()));
    }

    private static Report rate(String part, String whole, String rate, Approx approx, String word) {
        Report report = Edits.figure(SoundReports.town(), "accepted", figure -> figure.value(new BigDecimal(whole)));
        report = Edits.figure(report, "succeeded", figure -> figure.value(new BigDecimal(part)));
        return Edits.figure(
                report,
                "success",
                figure -> figure.value(new BigDecimal(rate)).approx(approx).approxWord(word));
    }

    private static Report breakdownWithMore() {
        Report report = Edits.figures(
                SoundReports.town(),
                plain("all", "清理隐患", "900", Approx.MORE_THAN),
                plain("one", "道路隐患", "500", Approx.MORE_THAN),
                plain("two", "消防隐患", "450", Approx.EXACT),
                plain("total", "走访", "100", Approx.EXACT),
                plain("three", "走访企业", "40", Approx.MORE_THAN),
                plain("four", "走访农户", "50", Approx.MORE_THAN));
        return Edits.edit(
                report,
                builder -> builder.addRelation(Relation.breakdown("all", true, "one", "two"))
                        .addRelation(Relation.breakdown("total", true, "three", "four")));
    }

    private static Figure plain(String id, String label, String value, Approx approx) {
        Figure.Builder figure = Figure.builder()
                .id(id)
                .label(label)
                .value(new BigDecimal(value))
                .unit("处");
        return approx.equals(Approx.EXACT)
                ? figure.build()
                : figure.approx(approx).approxWord("余").build();
    }

    private static Report scoped() {
        return Edits.figures(
                SoundReports.town(),
                SoundFigures.figure("hot", "hotline.orders", "6942"),
                scoped("hot-1", "1200", "镇级"),
                scoped("hot-2", "300", "村级"),
                Figure.builder().label("诉求").value(BigDecimal.ONE).build());
    }

    private static Figure scoped(String id, String value, String scope) {
        return Figure.builder()
                .from(SoundFigures.figure(id, "hotline.orders", value))
                .scope(scope)
                .build();
    }

    private static Figure change(String percent) {
        return Figure.builder()
                .label("办件量同比增长")
                .value(new BigDecimal(percent))
                .unit("%")
                .nature(Nature.RATE)
                .direction(Direction.UP)
                .build();
    }
}
