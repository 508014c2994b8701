package org.fazhi.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Span;

/** Cleans plain text and Markdown in one pass. Marks of Markdown are taken out wherever they stand. */
public final class PlainSource {
    private static final int MOST_DAMAGE = 50;
    private static final int MOST_QUOTED = 60;
    private static final int LONGEST_EMPHASIS = 40;
    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_PAGE_NUMBER = 12;

    private final String original;
    private final boolean markdown;
    private final MappedText.Builder clean = new MappedText.Builder();
    private final List<Damage> damage = new ArrayList<>();
    private final HeadingMarks.Builder headings = new HeadingMarks.Builder();
    private int at;
    private boolean lineBegins = true;
    private int strongFrom = -1;
    private int emphasisTo = -1;

    private PlainSource(String original, boolean markdown) {
        this.original = original;
        this.markdown = markdown;
    }

    /**
     * Cleans a text.
     *
     * @param original the text as given
     * @param markdown whether it is meant to be Markdown; then its marks are no damage
     */
    public static Source read(String original, boolean markdown) {
        return new PlainSource(original, markdown).read();
    }

    private Source read() {
        while (at < original.length()) {
            if (lineBegins) {
                lineBegins = false;
                lineMarks();
            } else {
                step();
            }
        }
        return new Source(clean.build(), headings.build(), Map.of(), List.copyOf(damage), List.of(), false);
    }

    private void step() {
        char c = original.charAt(at);
        if (c == '\n' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            clean.put("\n", at, at + 1);
            at++;
            lineEnds();
            strongFrom = -1;
        } else if (c == '\r') {
            carriageReturn();
        } else if (original.startsWith("**", at) || original.startsWith("__", at)) {
            strong();
        } else if (c == '*' && isEmphasis()) {
            at++;
        } else if (Characters.isInvisible(c) || isLoneSurrogate(at)) {
            at++;
        } else {
            int size = Character.isHighSurrogate(c) ? 2 : 1;
            clean.keep(original, at, at + size);
            if (!Characters.isSpace(c)) {
                headings.character(at, strongFrom >= 0);
            }
            at += size;
        }
    }

    private void lineEnds() {
        lineBegins = true;
        headings.lineEnds();
    }

    private void carriageReturn() {
        boolean pair = at + 1 < original.length() && original.charAt(at + 1) == '\n';
        if (!pair) {
            clean.put("\n", at, at + 1);
            lineEnds();
        }
        at++;
    }

    private boolean isLoneSurrogate(int index) {
        char c = original.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= original.length() || !Character.isLowSurrogate(original.charAt(index + 1));
        }
        return Character.isLowSurrogate(c);
    }

    private void strong() {
        if (strongFrom < 0) {
            strongFrom = at;
        } else {
            note(strongFrom, at + 2);
            strongFrom = -1;
        }
        at += 2;
    }

    /** *原因*： the mark that opens or closes an emphasis; 7*24小时 has none. */
    private boolean isEmphasis() {
        if (emphasisTo == at) {
            return true;
        }
        int close = original.indexOf('*', at + 1);
        boolean opens = close > at + 1
                && close - at <= LONGEST_EMPHASIS
                && close < lineEnd(at)
                && Characters.isHan(original.charAt(at + 1))
                && !Characters.isSpace(original.charAt(close - 1));
        emphasisTo = opens ? close : emphasisTo;
        return opens;
    }

    private void note(int start, int end) {
        if (!markdown && damage.size() < MOST_DAMAGE && end - start <= MOST_QUOTED) {
            damage.add(Damage.builder()
                    .kind(DamageKind.MARKDOWN)
                    .printed(original.substring(start, end))
                    .span(Span.of(start, end))
                    .build());
        }
    }

    /** Marks that stand only at the beginning of a line: headings, quotations, list bullets, table bars, rules. */
    private void lineMarks() {
        int index = skipSpaces(at);
        int end = lineEnd(index);
        if (isRule(index, end)) {
            at = end;
            return;
        }
        if (index < end && original.charAt(index) == '|') {
            row(index, end);
            return;
        }
        int marks = index;
        while (marks < end && "#>".indexOf(original.charAt(marks)) >= 0) {
            marks++;
        }
        if (marks == index
                && !isBetweenDashes(index, end)
                && marks + 1 < end
                && "-*+".indexOf(original.charAt(marks)) >= 0
                && original.charAt(marks + 1) == ' ') {
            marks++;
        }
        if (marks > index && marks < end && Characters.isSpace(original.charAt(marks))) {
            note(index, marks);
            heading(index, marks);
            at = marks;
        }
    }

    private void heading(int start, int end) {
        boolean heading = end - start <= DEEPEST_HEADING
                && original.substring(start, end).chars().allMatch(c -> c == '#');
        if (heading) {
            headings.heading(end - start);
        }
    }

    /** The number of a page, - 1 -, is no item of a list. */
    private boolean isBetweenDashes(int start, int end) {
        int stop = end;
        while (stop > start && Characters.isSpace(original.charAt(stop - 1))) {
            stop--;
        }
        return stop - start > 2 && stop - start < LONGEST_PAGE_NUMBER && original.charAt(stop - 1) == '-';
    }

    private void row(int start, int end) {
        note(start, Math.min(end, start + 1));
        for (int i = start; i < end; i++) {
            if (original.charAt(i) == '|') {
                clean.put("  ", i, i + 1);
            } else if (original.startsWith("**", i) || original.startsWith("__", i)) {
                i++;
            } else if (!Characters.isInvisible(original.charAt(i)) && !Character.isSurrogate(original.charAt(i))) {
                clean.keep(original, i, i + 1);
            }
        }
        at = end;
    }

    private int skipSpaces(int from) {
        int index = from;
        while (index < original.length()
                && original.charAt(index) != '\n'
                && original.charAt(index) != '\r'
                && Characters.isSpace(original.charAt(index))) {
            index++;
        }
        return index;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < original.length() && original.charAt(end) != '\n' && original.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-=*_|: ".indexOf(original.charAt(i)) < 0) {
                return false;
            }
        }
        return end - start >= 3;
    }
}
