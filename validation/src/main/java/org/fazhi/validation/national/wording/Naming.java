package org.fazhi.validation.national.wording;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/** The laws that a passage names, by their titles or bare; its titles are taken once for all laws looked for. */
final class Naming {
    private static final String PLACES = "省市县区州盟旗院府委厅局";
    private static final String GOES_ON = "律规院庭学治制定";

    private final Passage passage;
    private final List<Excerpt> titles;
    private final List<String> bare;

    Naming(Passage passage) {
        this.passage = passage;
        this.titles = Titles.in(passage);
        this.bare = titles.stream().map(title -> Titles.bare(title.words())).toList();
    }

    /** Where a law is named: by its title, or bare and not as part of a longer name such as 某省优化营商环境条例. */
    List<Excerpt> of(String name) {
        String text = passage.text();
        List<Excerpt> found = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (bare.get(i).equals(name)) {
                found.add(titles.get(i));
            }
        }
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
