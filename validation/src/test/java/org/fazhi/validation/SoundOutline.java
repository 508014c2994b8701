package org.fazhi.validation;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.report.Area;
import org.fazhi.report.PartKind;
import org.fazhi.report.Section;

/** The printed outline of a sound report: 一、 （一） 1. in order, every section with a text of its own. */
final class SoundOutline {
    private static final String TEXT = "深入学习贯彻习近平法治思想，坚持把法治政府建设作为重点任务常抓不懈，定期召开会议听取情况汇报，"
            + "研究解决工作中的困难，明确责任分工和完成时限，强化跟踪督促，推动各项工作落地见效，群众的法治获得感持续增强。";

    private SoundOutline() {}

    /** The thought has had its name since November 2020. */
    static List<Section> of(int year) {
        String thought = year < 2020 ? "习近平总书记关于全面依法治国的重要论述" : "习近平法治思想";
        return outline(year).stream().map(section -> worded(section, thought)).toList();
    }

    private static Section worded(Section section, String thought) {
        return Section.builder()
                .from(section)
                .text(section.getText().orElseThrow().replace("习近平法治思想", thought))
                .children(section.getChildren().stream()
                        .map(child -> worded(child, thought))
                        .toList())
                .build();
    }

    private static List<Section> outline(int year) {
        return List.of(
                part("s1", "一、", year + "年推进法治政府建设的主要举措和成效", PartKind.ACHIEVEMENTS, measures()),
                part(
                        "s2",
                        "二、",
                        "存在的不足和原因",
                        PartKind.SHORTCOMINGS,
                        List.of(leaf("s2-1", "（一）", "存在的不足"), leaf("s2-2", "（二）", "原因分析"))),
                part("s3", "三、", year + "年党政主要负责人履行推进法治建设第一责任人职责情况", PartKind.FIRST_RESPONSIBLE, List.of()),
                part(
                        "s4",
                        "四、",
                        (year + 1) + "年推进法治政府建设的主要安排",
                        PartKind.NEXT_PLAN,
                        List.of(leaf("s4-1", "（一）", "提升执法能力"), leaf("s4-2", "（二）", "深化普法宣传"))),
                part("s5", "五、", "其他需要报告的情况", PartKind.OTHER, List.of()));
    }

    static List<Section> measures() {
        List<Section> measures = new ArrayList<>();
        measures.add(Section.builder()
                .from(topic("s1-1", "（一）", "坚持党的领导，健全推进机制", Area.PARTY_LEADERSHIP))
                .addChildren(item("s1-1-1", "1.", "强化理论学习"))
                .addChildren(item("s1-1-2", "2.", "压实工作责任"))
                .build());
        measures.add(topic("s1-2", "（二）", "依法全面履行政府职能", Area.GOVERNMENT_FUNCTIONS));
        measures.add(topic("s1-3", "（三）", "规范文件制定管理", Area.NORMATIVE_DOCUMENTS));
        measures.add(topic("s1-4", "（四）", "严格重大行政决策程序", Area.DECISION_MAKING));
        measures.add(Section.builder()
                .from(topic("s1-5", "（五）", "严格规范公正文明执法", Area.ENFORCEMENT))
                .text(TEXT + "全面推行行政执法公示、执法全过程记录、重大执法决定法制审核制度。")
                .build());
        measures.add(topic("s1-6", "（六）", "依法预防处置突发事件", Area.EMERGENCY));
        measures.add(topic("s1-7", "（七）", "多元化解矛盾纠纷", Area.MEDIATION));
        measures.add(topic("s1-8", "（八）", "强化行政权力制约监督", Area.SUPERVISION));
        measures.add(topic("s1-9", "（九）", "推进数字法治政府建设", Area.DIGITAL));
        return measures;
    }

    static Section part(String id, String marker, String heading, PartKind part, List<Section> children) {
        return Section.builder()
                .id(id)
                .marker(marker)
                .heading(heading)
                .level(1)
                .part(part)
                .text(TEXT)
                .children(children)
                .build();
    }

    static Section topic(String id, String marker, String heading, Area area) {
        return Section.builder().from(leaf(id, marker, heading)).area(area).build();
    }

    static Section leaf(String id, String marker, String heading) {
        return section(id, marker, heading, 2);
    }

    static Section item(String id, String marker, String heading) {
        return section(id, marker, heading, 3);
    }

    private static Section section(String id, String marker, String heading, int level) {
        return Section.builder()
                .id(id)
                .marker(marker)
                .heading(heading)
                .level(level)
                .text(TEXT)
                .build();
    }
}
