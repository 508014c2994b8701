package org.fazhi.validation.national.sensitive;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.national.text.PassageCheck;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * PII-08: no mark of secrecy. Alone on its line it is a mark and an ERROR, within a sentence a WARNING. Talking about
 * secrets (保守工作秘密, 涉密人员, 绝密级) and titles in 《》 are no marks.
 */
final class SecrecyMark implements PassageCheck {
    private static final List<String> MARKS = List.of("绝密", "机密", "秘密", "内部资料", "内部文件", "内部材料");
    private static final List<String> FORBIDDEN = List.of("请勿", "不得", "严禁", "禁止", "注意", "妥善");
    private static final List<String> SPREADING = List.of("外传", "翻印", "复制", "保存", "保管", "公开", "扩散", "传播");
    private static final String RESTRICTED =
            "(?:" + String.join("|", FORBIDDEN) + ")(?:" + String.join("|", SPREADING) + ")";
    private static final Pattern ALONE = Pattern.compile("[\\s【（(\\[]*+(?:(?:密级[:：]?\\s?)(?:绝密|机密|秘密)(?:级)?"
            + "|绝密(?:级)?|(?:机密|秘密)(?:级)?\\s?[★☆]|工作秘密|内部(?:资料|文件|材料)|" + RESTRICTED + ")"
            + "\\s?[★☆]?\\s?(?:\\d{1,2}\\s?(?:年|个月)|长期|启用前)?[，,、;；：:\\s]*+(?:" + RESTRICTED + ")?"
            + "[。.!！】）)\\]\\s]*+");
    private static final List<Pattern> WITHIN = List.of(
            Pattern.compile("(?:绝密|机密|秘密)级?\\s?[★☆]"),
            Pattern.compile("[（(【\\[](?:绝密|机密|秘密|内部资料|工作秘密)(?:[，,、\\s]" + RESTRICTED + ")?[）)】\\]]"),
            Pattern.compile("(?:本|此)(?:件|文|文件|材料|报告|资料)(?:属于|属|系|为|是|列为|定为)(?:绝密|机密|秘密|国家秘密|内部资料|工作秘密)"),
            Pattern.compile("(?<![、和及与或])绝密(?!级|[、，,/和及与或])"),
            Pattern.compile("(?<!泄露|泄漏|保管|保护|涉及|查阅|调阅|接触|防止)内部资料(?!性|管理|审查|审核|保管|清理|泄|外泄|流失|共享|室)"),
            Pattern.compile("(?<!信息|隐私|案情|秘密|内容|数据|情况|事项|资讯)(?:一律|严格|绝对)?不得外传"));
    private static final Pattern TITLE = Pattern.compile("《[^《》]{0,80}》");
    private static final Set<String> NO_LINES = Set.of("label", "name", "scope", "unit", "shortName");

    @Override
    public Keywords keywords() {
        return Keywords.of(Stream.concat(
                        MARKS.stream(),
                        FORBIDDEN.stream().flatMap(word -> SPREADING.stream().map(word::concat)))
                .toList());
    }

    @Override
    public void look(Examination exam, Passage passage) {
        String text = TITLE.matcher(passage.text())
                .replaceAll(title -> "□".repeat(title.group().length()));
        if (!alone(exam, passage, text)) {
            within(exam, passage, text);
        }
    }

    private static boolean alone(Examination exam, Passage passage, String text) {
        List<String> steps = passage.pointer().tokens();
        if (NO_LINES.contains(steps.get(steps.size() - 1))) {
            return false;
        }
        boolean marked = false;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && ALONE.matcher(line).matches()) {
                marked = true;
                report(exam, new Excerpt(passage, start, start + line.length()), "mark", Severity.ERROR);
            }
            start += line.length() + 1;
        }
        return marked;
    }

    private static void within(Examination exam, Passage passage, String text) {
        for (Pattern pattern : WITHIN) {
            Matcher match = pattern.matcher(text);
            if (match.find()) {
                Excerpt words = new Excerpt(passage, match.start(), match.end());
                report(exam, words, "words", Severity.WARNING);
                return;
            }
        }
    }

    private static void report(Examination exam, Excerpt words, String variant, Severity severity) {
        String mark = words.words().strip();
        words.finding(exam)
                .severity(severity)
                .variant(variant)
                .evidence(mark)
                .actual(mark)
                .add();
    }
}
