package org.fazhi.text.outline;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How long the lines are at which a text was wrapped, by their width as printed or by the number of their characters;
 * no length where a line is a paragraph, as on most pages.
 *
 * @param measure the width or the number of characters of a line
 * @param full the least measure of a line that was wrapped; 0 when none was
 */
record Wrap(ToIntFunction<Lines.Line> measure, int full) {
    private static final int FEWEST_LINES = 12;
    private static final int FEWEST_FULL = 4;
    private static final int SHARE_FULL = 6;
    private static final int WIDEST = 120;
    private static final int SLACK = 6;
    private static final int SLACK_IN_CHARACTERS = 2;

    static Wrap of(List<Lines.Line> lines) {
        ToIntFunction<Lines.Line> characters =
                line -> line.text().length() + line.indent().length();
        Wrap printed = of(lines, Wrap::width, SLACK);
        Wrap counted = of(lines, characters, SLACK_IN_CHARACTERS);
        return counted.wraps() && (!printed.wraps() || counted.fullLines(lines) > printed.fullLines(lines))
                ? counted
                : printed;
    }

    private static Wrap of(List<Lines.Line> lines, ToIntFunction<Lines.Line> measure, int slack) {
        Wrap none = new Wrap(measure, 0);
        if (lines.size() < FEWEST_LINES) {
            return none;
        }
        int[] lengths = lines.stream().mapToInt(measure).sorted().toArray();
        int widest = lengths[lengths.length * 19 / 20];
        Wrap wrap = new Wrap(measure, widest - slack);
        long full = wrap.fullLines(lines);
        return widest <= WIDEST && widest > slack && full >= FEWEST_FULL && full * SHARE_FULL >= lines.size()
                ? wrap
                : none;
    }

    /** The width of a line as printed: a Chinese character, and a space as wide as one, takes two places. */
    private static int width(Lines.Line line) {
        return width(line.indent()) + width(line.text().text());
    }

    private static int width(String text) {
        return text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
    }

    private long fullLines(List<Lines.Line> lines) {
        return lines.stream()
                .filter(line -> measure.applyAsInt(line) >= full)
                .filter(line -> !Paragraphs.finished(line.text().text()))
                .count();
    }

    boolean wraps() {
        return full > 0;
    }

    /** Whether a line is longer than a heading, as one that ends with its page may be. */
    boolean isNearlyFull(Lines.Line line) {
        return wraps() && measure.applyAsInt(line) * 3 >= full * 2;
    }

    boolean isFull(Lines.Line line) {
        return wraps() && measure.applyAsInt(line) >= full;
    }
}
