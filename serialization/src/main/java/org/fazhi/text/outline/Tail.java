package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.text.source.Characters;

/**
 * Where the furniture after a report begins, and what of it stands inside: an advertisement or the page turner of a
 * page is furniture, yet the report goes on after it when the next number of an open list follows, or name and date, or
 * a good part of all that is told.
 */
final class Tail {
    private static final int LONG = 20;
    private static final int SHARE = 4;
    private static final int LONGEST_TURNER = 40;
    private static final Marker.Style[] LISTS = {Marker.Style.DUN, Marker.Style.PAREN};

    /** The lines inside the report that are no part of it. */
    final List<Lines.Line> inside = new ArrayList<>();

    private final List<Lines.Line> lines;
    private final int body;
    private final Metadata metadata;
    private final int[][] next;
    private final int[] prose;
    private final int signed;
    private int end;

    private Tail(List<Lines.Line> lines, int body, Metadata metadata, Bodies bodies) {
        this.lines = lines;
        this.body = body;
        this.metadata = metadata;
        this.next = nextNumbers();
        this.prose = proseAfter();
        this.signed = lastSignature(bodies);
    }

    static Tail of(List<Lines.Line> lines, int body, Metadata metadata, Bodies bodies) {
        Tail tail = new Tail(lines, body, metadata, bodies);
        tail.end = tail.find();
        return tail;
    }

    /** The line with the name of the body before the last date; -1 without. */
    int signed() {
        return signed;
    }

    /** The line after the last one of the report. */
    int end() {
        return end;
    }

    private int find() {
        boolean begun = false;
        int[] last = new int[LISTS.length];
        for (int i = body; i < lines.size(); i++) {
            String text = text(i);
            boolean turner = isTurner(text);
            if (begun && !isWithinSentence(i) && (turner || metadata.beginsTail(text))) {
                if (!goesOn(i, last)) {
                    return i;
                }
                inside.add(lines.get(i));
            }
            for (int list = 0; list < LISTS.length; list++) {
                int number = number(i, LISTS[list]);
                last[list] = number > 0 ? number : last[list];
            }
            begun = begun || text.indexOf('。') >= 0;
        }
        return lines.size();
    }

    private boolean goesOn(int at, int[] last) {
        boolean goesOn = at < signed || prose[at] * SHARE > prose[0];
        for (int list = 0; list < LISTS.length; list++) {
            goesOn |= last[list] > 0 && next[list][at] == last[list] + 1;
        }
        return goesOn;
    }

    /** For each line the number of the first mark of each form that follows; 0 when none does. */
    private int[][] nextNumbers() {
        int[][] numbers = new int[LISTS.length][lines.size()];
        for (int list = 0; list < LISTS.length; list++) {
            int number = 0;
            for (int i = lines.size() - 1; i >= 0; i--) {
                numbers[list][i] = number;
                int here = number(i, LISTS[list]);
                number = here > 0 ? here : number;
            }
        }
        return numbers;
    }

    /** For each line how much prose follows it. */
    private int[] proseAfter() {
        int[] after = new int[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = text(i);
            after[i] = after[i + 1] + (i >= body && text.indexOf('。') >= 0 ? text.length() : 0);
        }
        return after;
    }

    private int number(int at, Marker.Style style) {
        return Marker.at(text(at), 0)
                .filter(marker -> marker.style() == style)
                .map(Marker::number)
                .orElse(0);
    }

    /** The last line that holds the name of a body, the next being a date; -1 without. */
    private int lastSignature(Bodies bodies) {
        for (int i = lines.size() - 1; i > body; i--) {
            String text = Characters.withoutSpace(text(i));
            Optional<Dates.Found> date = Dates.atEnd(text);
            boolean alone = date.filter(found -> found.start() == 0).isPresent() && text.indexOf('年') > 0;
            if (alone && bodies.isName(Characters.withoutSpace(text(i - 1)))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** [1] [2] 下一页. */
    private static boolean isTurner(String text) {
        return text.length() <= LONGEST_TURNER
                && (text.contains("下一页") || text.contains("上一页"))
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0;
    }

    /** Whether a line goes on with a sentence the line before it broke off. */
    private boolean isWithinSentence(int i) {
        String before = i == 0 ? "" : text(i - 1);
        return before.length() > LONG && !Paragraphs.finished(before);
    }

    private String text(int i) {
        return lines.get(i).text().text();
    }
}
