package org.fazhi.text.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Which lines the markup of a document calls headings, by the place of their first character in the original: the
 * levels of {@code h1} to {@code h6} or of {@code #} to {@code ######}, and lines that are strong from end to end or at
 * their beginning.
 */
public final class HeadingMarks {
    public static final HeadingMarks NONE = new Builder().build();

    /** The level of a line that is strong from end to end, below every level of a markup. */
    public static final int STRONG = 7;

    private static final int LONGEST_LEAD = 80;

    private final Map<Integer, Integer> levels;
    private final Map<Integer, Integer> leads;

    private HeadingMarks(Map<Integer, Integer> levels, Map<Integer, Integer> leads) {
        this.levels = levels;
        this.leads = leads;
    }

    /** The level at which a text is marked as a heading; 0 when it is not. */
    public int levelOf(MappedText text) {
        return text.isEmpty() ? 0 : levels.getOrDefault(text.span(0, 1).getStart(), 0);
    }

    /** How many characters of a text are strong from its beginning on while others are not; 0 for none. */
    public int strongLead(MappedText text) {
        int plain = text.isEmpty() ? 0 : leads.getOrDefault(text.span(0, 1).getStart(), 0);
        int end = 0;
        while (plain > 0 && end < text.length() && end < LONGEST_LEAD && startOf(text, end) < plain) {
            end++;
        }
        return plain > 0 && end < text.length() && startOf(text, end) >= plain ? end : 0;
    }

    private static int startOf(MappedText text, int index) {
        return text.span(index, index + 1).getStart();
    }

    /**
     * Notes the marks while a text is taken over character by character. A line is strong when nothing in it is plain.
     */
    static final class Builder {
        private final Map<Integer, Integer> levels = new HashMap<>();
        private final Map<Integer, Integer> leads = new HashMap<>();
        private int level;
        private int first = -1;
        private int plain = -1;

        /** What follows in this line is a heading of a level. */
        void heading(int marked) {
            level = marked;
        }

        /** A character of the line that is no white space. */
        void character(int at, boolean strong) {
            first = first < 0 ? at : first;
            plain = plain < 0 && !strong ? at : plain;
        }

        void lineEnds() {
            if (first >= 0 && (level > 0 || plain < 0)) {
                levels.put(first, level > 0 ? level : STRONG);
            } else if (plain > first) {
                leads.put(first, plain);
            }
            level = 0;
            first = -1;
            plain = -1;
        }

        HeadingMarks build() {
            lineEnds();
            return new HeadingMarks(Map.copyOf(levels), Map.copyOf(leads));
        }
    }
}
