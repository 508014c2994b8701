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
     * @param indented whether it begins with white space
     * @param at where it begins in the text
     */
    record Line(MappedText text, boolean indented, int at) {}

    private Lines() {}

    static List<Line> of(MappedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.text().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            MappedText line = text.slice(start, end);
            MappedText said = line.strip();
            if (!said.isEmpty()) {
                int before = 0;
                while (Characters.isSpace(line.text().charAt(before))) {
                    before++;
                }
                lines.add(new Line(said, before > 0, start + before));
            }
            start = end + 1;
        }
        return lines;
    }
}
