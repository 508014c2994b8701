package org.fazhi.benchmarks.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Relation;
import org.fazhi.report.Section;
import org.fazhi.report.Statement;

/**
 * What a report grows by: three figures that hang together, a statement, a paragraph. Words and numbers differ from one
 * to the next, and nothing in them is a fault.
 *
 * @param number which one, from 0
 */
record Growth(int number) {
    private static final List<String> WHO = List.of(
            "司法所", "综合治理中心", "政务服务中心", "应急管理站", "农业技术服务站", "社会事务办公室", "财政经管所", "文化站", "村民委员会", "社区居民委员会", "党群服务中心");
    private static final List<String> WHAT = List.of(
            "开展法律宣传走访",
            "组织业务培训交流",
            "梳理服务事项目录",
            "完善台账登记办法",
            "整理群众意见建议",
            "组织桌面推演",
            "开展安全巡查",
            "更新办事指引",
            "举办专题讲座",
            "汇总工作进展",
            "回访服务对象",
            "清查历史档案",
            "编写宣传手册");
    private static final List<String> HOW =
            List.of("按季度通报进度", "明确专人负责", "及时反馈结果", "形成工作清单", "做到件件有回音", "效果较为明显", "群众评价良好", "工作质量稳步提升", "为基层减轻负担");

    private static String of(List<String> words, int at) {
        return words.get(Math.floorMod(at, words.size()));
    }

    private String place() {
        return "第" + (number + 1) + "网格";
    }

    private String words(int salt) {
        int at = number * 7 + salt;
        return of(WHO, at) + of(WHAT, at / 3 + salt) + "，" + of(HOW, at + salt);
    }

    private String part() {
        return "grown-part-" + number;
    }

    private String whole() {
        return "grown-whole-" + number;
    }

    private String rate() {
        return "grown-rate-" + number;
    }

    List<Figure> figures() {
        int all = 40 + number % 57;
        int some = all - number % 11;
        BigDecimal percent = BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return List.of(
                figure(whole(), "办理服务事项", BigDecimal.valueOf(all), "件", Nature.FLOW),
                figure(part(), "按期办结服务事项", BigDecimal.valueOf(some), "件", Nature.FLOW),
                figure(rate(), "服务事项按期办结率", percent, "%", Nature.RATE));
    }

    private Figure figure(String id, String label, BigDecimal value, String unit, Nature nature) {
        return Figure.builder()
                .id(id)
                .label(place() + label)
                .value(value)
                .unit(unit)
                .nature(nature)
                .scope(place())
                .printed(label + value.toPlainString() + unit)
                .build();
    }

    Relation relation() {
        return Relation.rate(part(), whole(), rate());
    }

    Statement statement() {
        return Statement.builder()
                .summary(place() + words(1) + "；" + words(5) + "。")
                .build();
    }

    Section paragraph() {
        return Section.builder()
                .id("grown-" + number)
                .marker(number + 1 + ".")
                .heading(of(WHO, number) + of(WHAT, number))
                .level(3)
                .text(words(2) + "。" + words(3) + "；" + words(8) + "。" + words(13) + "。")
                .build();
    }
}
