package org.fazhi.validation.national.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/** The titles of laws and documents: in 《》, or as the title of a citation. */
final class Titles {
    private static final Pattern MARKED = Pattern.compile("《([^《》\n]{1,80})》|〈([^〈〉《》\n]{1,80})〉");
    private static final String REPUBLIC = "中华人民共和国";
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

    /** Whether a title gives itself out for a national law. */
    static boolean isNational(String title) {
        return withoutSpace(title).startsWith(REPUBLIC);
    }

    /** A title without 中华人民共和国, spaces and a year in brackets at its end. */
    static String bare(String title) {
        String text = withoutSpace(title).replaceFirst("[（(][^（()）]{0,20}[）)]$", "");
        return text.startsWith(REPUBLIC) ? text.substring(REPUBLIC.length()) : text;
    }

    private static String withoutSpace(String title) {
        return title.replaceAll("[\\s\u3000]", "");
    }
}
