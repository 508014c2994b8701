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
     */
    record Line(MappedText text, boolean indented) {}

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
                lines.add(new Line(said, Characters.isSpace(line.text().charAt(0))));
            }
            start = end + 1;
        }
        return lines;
    }
}
