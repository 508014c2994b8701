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
        List<String> headings = lines.subList(begin, lines.size()).stream()
                .map(TableOfContents::heading)
                .toList();
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(0, headings.size()).forEach(i -> last.put(headings.get(i), i));
        int from = !headings.isEmpty() && headings.get(0).equals("目录") ? 1 : 0;
        int end = from;
        while (end < headings.size() && headings.get(end).length() <= LONGEST && last(last, headings.get(end)) > end) {
            end++;
        }
        int stop = end;
        boolean again = headings.subList(from, end).stream().allMatch(heading -> last(last, heading) >= stop);
        return end - from >= FEWEST && again ? begin + end : begin;
    }

    private static int last(Map<String, Integer> last, String heading) {
        return last.getOrDefault(heading, 0);
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
