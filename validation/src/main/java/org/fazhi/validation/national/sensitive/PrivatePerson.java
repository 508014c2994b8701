package org.fazhi.validation.national.sensitive;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.finding.Severity;
import org.fazhi.report.Duty;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.national.text.PassageCheck;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * PII-07: no private person is named where a case is told of. A name is a common family name with one or two
 * characters, after a word such as 当事人 and before a mark of punctuation or a verb; masked names (张某) and the heads
 * named in the duties are no fault.
 */
final class PrivatePerson implements PassageCheck {
    private static final String ROLE =
            "当事人|信访人|上访人|信访群众|上访群众|矫正对象|矫正人员|安置帮教对象|安置帮教人员|刑满释放人员|患者|被处罚人|行政相对人|申请人|被申请人|举报人|投诉人|违法行为人";
    private static final String MINOR = "未成年人|留守儿童|困境儿童|事实孤儿|涉案学生|不良行为学生";
    private static final String FAMILY_NAME =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final Pattern NO_NAME = Pattern.compile("[某×*＊XxＸ○〇]");
    private static final Pattern NAMED = Pattern.compile("(?<role>" + ROLE + "|" + MINOR + ")"
            + "(?:姓名|名叫|村民|居民|[为是系：:（(“\"，, ]){0,3}"
            + "(?<name>[" + FAMILY_NAME + "][\\u4e00-\\u9fa5]{1,2}?)"
            + "(?=[，,。；;、（(）)”\"：:\\s]|因|反映|申请|与|和|等(?:[人，、。]|\\d)|的|不服|诉|来访|$)");
    private static final Pattern ORDINARY = Pattern.compile(
            "陈述.?|高[度兴效].?|方[便式面案].?|康复.?|常[见年态].?|文[明化书件字].?|任[何务意].?|程[序度].?|白[天色].?"
                    + "|马上.?|金[额融].?|易[懂于].?|许[可多].?|曾[经是].?|余[款额].?|万[元人].?|何[时种地处].?|石.?|龙头.?|江.?|史.?|武力.?|段.?|雷同.?"
                    + "|和.?|田[地间].?|周[边围到].?|钱[款物].?|房.?|顾[虑及客].?|毛病.?|孔.?|于.?|丁.?|夏.?|叶.?|白.?|万.?|余.?|方.?|常.?|文.?|金.?|易.?");
    private static final Pattern YOUNG = Pattern.compile("未成年|儿童|学生|孤儿");
    private static final int NEAR = 24;

    @Override
    public Keywords keywords() {
        return Keywords.of((ROLE + "|" + MINOR).split("\\|", -1));
    }

    @Override
    public void look(Examination exam, Passage passage) {
        Matcher match = NAMED.matcher(passage.text());
        while (match.find()) {
            String name = match.group("name");
            if (!NO_NAME.matcher(name).find()
                    && !ORDINARY.matcher(name).matches()
                    && !heads(exam.report()).contains(name)) {
                report(exam, passage, match);
            }
        }
    }

    private static Set<String> heads(Report report) {
        return report.getFirstResponsible().stream()
                .map(FirstResponsible::getDuties)
                .flatMap(duties -> duties.stream())
                .map(Duty::getPerson)
                .flatMap(person -> person.stream())
                .collect(Collectors.toSet());
    }

    private static void report(Examination exam, Passage passage, Matcher match) {
        String text = passage.text();
        String around = text.substring(Math.max(0, match.start() - NEAR), Math.min(text.length(), match.end() + NEAR));
        boolean young = YOUNG.matcher(around).find();
        String masked = match.group("role") + Mask.name(match.group("name"));
        new Excerpt(passage, match.start("name"), match.end("name"))
                .finding(exam)
                .confidential()
                .severity(young ? Severity.ERROR : Severity.WARNING)
                .variant(young ? "minor" : "person")
                .evidence(masked)
                .argument("masked", masked)
                .add();
    }
}
