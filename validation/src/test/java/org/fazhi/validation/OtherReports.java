package org.fazhi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Cause;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;

/** Reports to compare a sound one with, in words and numbers of their own: that of the year before, a neighbour's. */
final class OtherReports {
    private static final List<String> WORDS = List.of(
            "全年围绕中心任务排出法治清单，逐条明确牵头科室，按季度晾晒进度，年底由人大代表和居民代表现场打分，得分靠后的科室当场说明缘由。",
            "窗口推行预约办理和上门代办，把证明材料由多份并为一份，老年人凭身份证即可办结，企业开办当日领照，投诉件件有回音。",
            "巡查中先提醒后整改，对首次轻微违法的商户发放告知书，复查合格不再处罚，对屡教不改的依法从严查处并向社会公布案例。",
            "聘请退休法官驻点接访，夜间在院坝摆开板凳听取双方诉求，邀请族中长辈到场劝和，协议当场签字，随后回访履行情形。",
            "文件起草先行调研，听取企业和商会看法，经律师逐字把关后提交会议讨论，印发后三日内上网，每半年清理一遍过时条款。");

    private OtherReports() {}

    /** The report of the same body for the year before. */
    static Report yearBefore(BodyKind kind, int year) {
        return figures(words(SoundReports.of(kind, year - 1)));
    }

    /** The report of another body for the same year. */
    static Report neighbour(BodyKind kind, int year) {
        BodyKind other = kind.equals(BodyKind.TOWN) ? BodyKind.TOWNSHIP : BodyKind.TOWN;
        return figures(words(SoundReports.of(other, year)));
    }

    private static Report words(Report report) {
        return Edits.edit(
                report,
                builder -> builder.outline(told(report.getOutline(), 0))
                        .shortcomings(shortcomings())
                        .nextPlan(plan(report)));
    }

    private static List<Section> told(List<Section> sections, int from) {
        List<Section> told = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            told.add(Section.builder()
                    .from(sections.get(i))
                    .text(WORDS.get((from + i) % WORDS.size()))
                    .children(told(sections.get(i).getChildren(), from + i + 1))
                    .build());
        }
        return told;
    }

    private static Shortcomings shortcomings() {
        return Shortcomings.builder()
                .addSection("s2")
                .addItem(Shortcoming.builder()
                        .id("q1")
                        .summary("村级调解员年龄偏大，会用智能终端的不多")
                        .addCause(Cause.of("待遇偏低，难以吸引年轻人"))
                        .build())
                .addItem(Shortcoming.of("q2", "文件清理偶有滞后"))
                .build();
    }

    private static NextPlan plan(Report report) {
        return NextPlan.builder()
                .from(report.getNextPlan().orElseThrow())
                .items(List.of(
                        PlanItem.builder()
                                .id("p1")
                                .summary("多元化解矛盾纠纷，预防处置突发事件")
                                .addAnswer("q1")
                                .build(),
                        PlanItem.builder()
                                .id("p2")
                                .summary("加强规范性文件制定管理")
                                .addAnswer("q2")
                                .build()))
                .build();
    }

    private static Report figures(Report report) {
        return Edits.edit(
                report,
                builder -> builder.relations(List.of())
                        .legalPublicity(Optional.empty())
                        .governmentFunctions(WorkArea.builder()
                                .addFigure(Figure.of("service.cases_handled", 12000))
                                .build())
                        .enforcement(Enforcement.builder()
                                .addFigure(SoundFigures.figure("penalties", "enforcement.penalties", "93"))
                                .addFigure(SoundFigures.figure("simple", "enforcement.simple_procedure", "31"))
                                .addFigure(SoundFigures.figure("ordinary", "enforcement.ordinary_procedure", "62"))
                                .addFigure(SoundFigures.figure("fines", "enforcement.fines_total", "18800"))
                                .build())
                        .mediation(Mediation.builder()
                                .addFigure(SoundFigures.figure("accepted", "mediation.accepted", "66"))
                                .addFigure(SoundFigures.figure("succeeded", "mediation.succeeded", "65"))
                                .screenings(88)
                                .build())
                        .disclosure(Disclosure.builder().published(198).build()));
    }
}
