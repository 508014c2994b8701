package org.fazhi.validation.national.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/** CLN-01: nothing of the web page, of markup or of pagination is left in the text. One finding of each kind. */
final class Leftovers implements Check {
    private record Kind(String variant, DamageKind damage, Pattern words) {}

    private record Place(String words, FindingDraft finding) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "page",
                    DamageKind.PAGE_FURNITURE,
                    Pattern.compile("版权与?免责声明|免责声明[:：]|版权声明|版权所有|分享到[:：]|【?打印(?:本页|此页)】?|【打印】|关闭窗口|【关闭】|上一篇[:：]|下一篇[:：]"
                            + "|责任编辑[:：]|浏览次数[:：]|阅读次数[:：]|字号[:：]|扫一扫在手机打开|您(?:当前|现在)的位置[:：]|首页\\s?[>＞»]")),
            new Kind(
                    "markup",
                    DamageKind.MARKDOWN,
                    Pattern.compile(
                            "\\*\\*|(?m:^#{1,6} )|```|&nbsp;|&(?:lt|gt|amp|quot);|</?(?:br|p|div|span|strong|b|a|td|tr|table|font|img)\\b[^<>]{0,80}>"
                                    + "|\\]\\(https?://")),
            new Kind(
                    "pageBreak",
                    DamageKind.PAGE_BREAK,
                    Pattern.compile(
                            "[\\u4e00-\\u9fa5]\\f[\\u4e00-\\u9fa5]|[、，]\\s{0,4}\\n\\s{0,4}[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]\\s{0,4}\\n\\s{0,4}[，、。；]"
                                    + "|\\n\\s{0,4}[-—－]\\s?\\d{1,3}\\s?[-—－]\\s{0,4}\\n")));

    private static final Keywords KEYWORDS = Keywords.of(
            ("声明 版权所有 分享到 打印 关闭 上一篇 下一篇 责任编辑 浏览次数 阅读次数 字号 扫一扫 位置 首页 ** # ``` &nbsp; &lt; &gt; &amp; &quot; < ](http"
                            + " \n \f")
                    .split(" ", -1));

    @Override
    public Keywords keywords() {
        return KEYWORDS;
    }

    @Override
    public void examine(Examination exam) {
        Map<String, List<Place>> found = new LinkedHashMap<>();
        for (Passage passage : exam.passages()) {
            if (!Titles.isDamage(passage)) {
                KINDS.forEach(kind -> look(exam, passage, kind, found));
            }
        }
        damage(exam, found);
        found.forEach((variant, places) -> {
            Place first = places.get(0);
            first.finding()
                    .variant(variant)
                    .evidence(first.words())
                    .actual(first.words())
                    .argument("count", Integer.toString(places.size()))
                    .add();
        });
    }

    private static void look(Examination exam, Passage passage, Kind kind, Map<String, List<Place>> found) {
        Matcher match = kind.words().matcher(passage.text());
        while (match.find()) {
            Excerpt words = new Excerpt(passage, match.start(), match.end());
            add(found, kind, new Place(shown(words.words()), words.finding(exam)));
        }
    }

    private static void damage(Examination exam, Map<String, List<Place>> found) {
        List<Damage> damage = exam.report().getDamage();
        for (int i = 0; i < damage.size(); i++) {
            Pointer at = Pointer.ROOT.child("damage").child(i);
            String words = damage.get(i)
                    .getPrinted()
                    .or(damage.get(i)::getDescription)
                    .orElse(damage.get(i).getKind().getLabel());
            for (Kind kind : KINDS) {
                if (kind.damage().equals(damage.get(i).getKind())) {
                    add(found, kind, new Place(shown(words), exam.finding(at)));
                }
            }
        }
    }

    private static void add(Map<String, List<Place>> found, Kind kind, Place place) {
        found.computeIfAbsent(kind.variant(), key -> new ArrayList<>()).add(place);
    }

    private static String shown(String words) {
        return words.strip().replaceAll("[\\n\\f]\\s*+", "⏎");
    }
}
