package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;

/** The lines of a text that are not blank, without the white space around them. */
final class Lines {
    /**
     * A line.
     *
     * @param text what it says
     * @param indent the white space it begins with
     * @param at where it begins in the text
     * @param afterBlank whether a blank line stands before it
     */
    record Line(MappedText text, String indent, int at, boolean afterBlank) {
        boolean indented() {
            return !indent.isEmpty();
        }
    }

    private static final int LONG = 150;
    private static final int LONGEST_PAGE_NUMBER = 12;
    private static final String DASHES = "-—–－―─";
    private static final int LONGEST_PIECE = 60;

    private Lines() {}

    static List<Line> of(MappedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean blank = false;
        while (start < text.length()) {
            int end = text.text().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            MappedText line = text.slice(start, end);
            MappedText said = line.strip();
            if (said.length() > LONG) {
                int before = spaces(line.text(), 0);
                apart(lines, said, start + before, line.text().substring(0, before));
            } else if (!said.isEmpty()) {
                int before = spaces(line.text(), 0);
                lines.add(new Line(said, line.text().substring(0, before), start + before, blank));
            }
            blank = said.isEmpty();
            start = end + 1;
        }
        return lines;
    }

    /** Whether a line is the number of a page: - 1 -, 第1页, 第1页 共5页. */
    static boolean isPageNumber(String line) {
        String text = Characters.withoutSpace(line);
        if (text.length() > LONGEST_PAGE_NUMBER || text.length() < 2) {
            return false;
        }
        boolean dashes = DASHES.indexOf(text.charAt(0)) >= 0 && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean named = text.charAt(0) == '第' && text.endsWith("页");
        return (dashes || named)
                && text.chars().anyMatch(c -> Characters.isDigit((char) c))
                && text.chars().allMatch(c -> Characters.isDigit((char) c) || (DASHES + "第共页，,/").indexOf(c) >= 0);
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /**
     * A long line may hold the title before the text, and signature and date after it, with no more than a space
     * between.
     */
    private static void apart(List<Line> lines, MappedText line, int at, String indent) {
        String text = line.text();
        int start = 0;
        int space = firstSpace(text, 0);
        if (space > 0
                && space <= LONGEST_PIECE
                && !Headings.hasSentenceEnd(text.substring(0, space))
                && Marker.at(text, 0).isEmpty()) {
            lines.add(new Line(line.slice(0, space), indent, at, false));
            start = space + spaces(text, space);
        }
        int stop = text.lastIndexOf('。') + 1;
        boolean tail = stop > start
                && stop < text.length()
                && Characters.isSpace(text.charAt(stop))
                && text.length() - stop <= LONGEST_PIECE;
        int end = tail ? stop : text.length();
        lines.add(new Line(line.slice(start, end), start == 0 ? indent : "", at + start, false));
        int from = end + spaces(text, end);
        while (from < text.length()) {
            int next = firstSpace(text, from);
            lines.add(new Line(line.slice(from, next), "", at + from, false));
            from = next + spaces(text, next);
        }
    }

    private static int firstSpace(String text, int from) {
        int at = from;
        while (at < text.length() && !Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
