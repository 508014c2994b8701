package org.fazhi.text.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.text.source.Characters;

/** A list of contents (目录) before the text: short lines that all come again further down, as headings. */
final class TableOfContents {
    private static final int FEWEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern PAGE = Pattern.compile("[.．…·]{2,100}[0-9]{1,4}$");

    private TableOfContents() {}

    /** The line after the list that begins at a line; that line itself where none begins. */
    static int end(List<Lines.Line> lines, int begin) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = begin; i < lines.size(); i++) {
            last.put(heading(lines.get(i)), i);
        }
        boolean named = begin < lines.size() && heading(lines.get(begin)).equals("目录");
        int from = named ? begin + 1 : begin;
        int end = from;
        while (end < lines.size()
                && heading(lines.get(end)).length() <= LONGEST
                && last.getOrDefault(heading(lines.get(end)), 0) > end) {
            end++;
        }
        int stop = end;
        boolean again = IntStream.range(from, end).allMatch(i -> last.getOrDefault(heading(lines.get(i)), 0) >= stop);
        return end - from >= FEWEST && again ? end : begin;
    }

    /** Its words without mark and number of a page. */
    private static String heading(Lines.Line line) {
        String text = Characters.withoutSpace(line.text().text());
        int mark = Optional.of(text)
                .filter(said -> !said.isEmpty())
                .flatMap(said -> Marker.at(said, 0))
                .map(Marker::length)
                .orElse(0);
        return text.length() > 4 * LONGEST
                ? text
                : PAGE.matcher(text.substring(mark)).replaceAll("");
    }
}
