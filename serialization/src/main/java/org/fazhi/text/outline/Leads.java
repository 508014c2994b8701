package org.fazhi.text.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.HeadingMarks;
import org.fazhi.text.source.MappedText;

/**
 * Headings that run into their paragraph and are told by how they are printed: in strong letters, in 【】, before a wide
 * space, after the dash or bullet of a list.
 */
final class Leads {
    private static final int LONGEST = 45;
    private static final int SHORTEST = 3;
    private static final int LEAST_AFTER = 10;
    private static final Pattern BULLET =
            Pattern.compile("(?:[-—─－]{1,3}|[●■◆▲★○•·▪※◇□✦◎])[ 　]{0,4}+(?=\\p{IsHan}|[“《])");
    private static final String STOPS = "。：:；;！";

    private Leads() {}

    /**
     * A heading with the mark before it and the place where its text goes on.
     *
     * @param from where the heading begins
     * @param end where it ends
     * @param bodyFrom where the text after it begins
     */
    record Lead(int from, int end, int bodyFrom) {
        static final Lead NONE = new Lead(0, 0, 0);

        boolean isPresent() {
            return end > from;
        }
    }

    /** The heading a paragraph begins with after its mark, if it has one. */
    static Lead of(MappedText paragraph, int from, HeadingMarks headings) {
        String text = paragraph.text();
        Lead strong = strong(text, from, headings.strongLead(paragraph));
        if (strong.isPresent()) {
            return strong;
        }
        Lead bracketed = bracketed(text, from);
        return bracketed.isPresent() || from == 0 ? bracketed : spaced(text, from);
    }

    /** The first sentence after the bullet a paragraph begins with. */
    static Lead ofBullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        if (!bullet.lookingAt()) {
            return Lead.NONE;
        }
        int from = bullet.end();
        Headings.Heading heading = Headings.ofItem(text.substring(from));
        return heading.text()
                .map(said -> lead(text, from, from + said.length()))
                .orElse(Lead.NONE);
    }

    private static Lead strong(String text, int from, int until) {
        int end = until;
        while (end > from && (Characters.isSpace(text.charAt(end - 1)) || STOPS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean stopped = from > 0
                || end < until
                || Characters.isSpace(Characters.at(text, until))
                || STOPS.indexOf(Characters.at(text, until)) >= 0;
        return stopped ? lead(text, from, end) : Lead.NONE;
    }

    private static Lead bracketed(String text, int from) {
        int close = Characters.at(text, from) == '【' ? text.indexOf('】', from) : -1;
        return close > from + 2 && close - from < LONGEST && close < text.length() - 1
                ? new Lead(from, close + 1, close + 1)
                : Lead.NONE;
    }

    /** （一）营商规则再对标　实施……: a wide space, or two, where a heading would end. */
    private static Lead spaced(String text, int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST; i++) {
            boolean gap = text.charAt(i) == '　'
                    || (Characters.isSpace(text.charAt(i)) && Characters.isSpace(Characters.at(text, i + 1)));
            if (gap) {
                return lead(text, from, i);
            }
        }
        return Lead.NONE;
    }

    private static Lead lead(String text, int from, int end) {
        int length = end - from;
        boolean heading = length >= SHORTEST
                && length <= LONGEST
                && text.length() - end >= LEAST_AFTER
                && !Headings.hasSentenceEnd(text.substring(from, end));
        int body = end;
        while (body < text.length()
                && (Characters.isSpace(text.charAt(body)) || STOPS.indexOf(text.charAt(body)) >= 0)) {
            body++;
        }
        return heading ? new Lead(from, end, body) : Lead.NONE;
    }
}
