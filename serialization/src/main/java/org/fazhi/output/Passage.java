package org.fazhi.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Finding;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/** The sentence of a report around the words a finding quotes, cut off where it is long. */
record Passage(String before, String words, String after) {
    private static final int MOST = 80;
    private static final String ENDS = "。；！？\n";

    /** The sentence, where the words stand exactly once in the text of the sections; else the words alone. */
    static Optional<Passage> of(Report report, Finding finding) {
        return finding.getEvidence().map(words -> {
            List<String> holding = new ArrayList<>();
            report.getOutline().forEach(section -> collect(section, words, holding));
            return holding.size() == 1 && isOnce(holding.get(0), words)
                    ? around(holding.get(0), words)
                    : new Passage("", words, "");
        });
    }

    private static void collect(Section section, String words, List<String> holding) {
        section.getText().filter(text -> text.contains(words)).ifPresent(holding::add);
        section.getChildren().forEach(child -> collect(child, words, holding));
    }

    private static boolean isOnce(String text, String words) {
        return !words.isEmpty() && text.indexOf(words) == text.lastIndexOf(words);
    }

    private static Passage around(String text, String words) {
        int start = text.indexOf(words);
        int end = start + words.length();
        int first = start;
        while (first > 0 && ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        int last = end;
        while (last < text.length() && ENDS.indexOf(text.charAt(last - 1)) < 0) {
            last++;
        }
        String before = text.substring(first, start).strip();
        String after = text.substring(end, last).stripTrailing();
        return new Passage(
                before.length() > MOST ? "…" + before.substring(before.length() - MOST) : before,
                words,
                after.length() > MOST ? after.substring(0, MOST) + "…" : after);
    }
}
