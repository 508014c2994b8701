package org.fazhi.validation.national.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/** Where laws and documents are named: in 《》, as the title of a citation, or bare in the text. */
final class Titles {
    private static final Pattern MARKED = Pattern.compile("《([^《》\n]{1,80})》|〈([^〈〉《》\n]{1,80})〉");
    private static final String REPUBLIC = "中华人民共和国";
    private static final String PLACES = "省市县区州盟旗院府委厅局";
    private static final String GOES_ON = "律规院庭学治制定";
    private static final Set<String> CITED = Set.of("title", "titleAsPrinted");

    private Titles() {}

    static boolean isCitation(Passage passage) {
        List<String> steps = passage.pointer().tokens();
        return steps.get(0).equals("citations") && CITED.contains(steps.get(steps.size() - 1));
    }

    static boolean isDamage(Passage passage) {
        return passage.pointer().tokens().get(0).equals("damage");
    }

    /** All titles: what stands in 《》 or 〈〉, and the title of a citation as a whole. */
    static List<Excerpt> in(Passage passage) {
        List<Excerpt> titles = new ArrayList<>();
        if (isCitation(passage)) {
            titles.add(new Excerpt(passage, 0, passage.text().length()));
        }
        Matcher marked = MARKED.matcher(passage.text());
        while (marked.find()) {
            int group = marked.group(1) == null ? 2 : 1;
            titles.add(new Excerpt(passage, marked.start(group), marked.end(group)));
        }
        return titles;
    }

    /** A title without 中华人民共和国, spaces and a year in brackets at its end. */
    static String bare(String title) {
        String text = title.replaceAll("[\\s\u3000]", "").replaceFirst("[（(][^（()）]{0,20}[）)]$", "");
        return text.startsWith(REPUBLIC) ? text.substring(REPUBLIC.length()) : text;
    }

    /** Where a law is named: by its title, or bare and not as part of a longer name such as 某省优化营商环境条例. */
    static List<Excerpt> named(Passage passage, String name) {
        String text = passage.text();
        if (!text.contains(name) && text.chars().noneMatch(Character::isWhitespace)) {
            return List.of();
        }
        List<Excerpt> found = new ArrayList<>();
        List<Excerpt> titles = in(passage);
        titles.stream().filter(title -> bare(title.words()).equals(name)).forEach(found::add);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int start = at;
            int end = at + name.length();
            boolean marked = titles.stream().anyMatch(title -> title.start() <= start && end <= title.end());
            if (!marked && !isPartOfLongerName(text, start, end)) {
                found.add(new Excerpt(passage, start, end));
            }
        }
        return found;
    }

    private static boolean isPartOfLongerName(String text, int start, int end) {
        boolean before = start > 0 && PLACES.indexOf(text.charAt(start - 1)) >= 0;
        boolean after = end < text.length() && GOES_ON.indexOf(text.charAt(end)) >= 0;
        return before || after;
    }
}
