package org.fazhi.text.outline;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How long the lines are at which a text was wrapped, by their width as printed and by the number of their characters:
 * a line with many digits may be full by one of the two only. No length where a line is a paragraph, as on most pages.
 *
 * @param printed by the width
 * @param counted by the number of characters
 */
record Wrap(Length printed, Length counted) {
    private static final int FEWEST_LINES = 12;
    private static final int FEWEST_FULL = 4;
    private static final int SHARE_FULL = 6;
    private static final int WIDEST = 120;
    private static final int SLACK = 6;
    private static final int SLACK_IN_CHARACTERS = 2;

    /**
     * A way to tell a full line.
     *
     * @param measure the width or the number of characters of a line
     * @param full the least measure of a line that was wrapped; 0 when none was
     */
    record Length(ToIntFunction<Lines.Line> measure, int full) {
        static Length of(List<Lines.Line> lines, ToIntFunction<Lines.Line> measure, int slack) {
            Length none = new Length(measure, 0);
            if (lines.size() < FEWEST_LINES) {
                return none;
            }
            int[] lengths = lines.stream().mapToInt(measure).sorted().toArray();
            int widest = lengths[lengths.length * 19 / 20];
            Length length = new Length(measure, widest - slack);
            long full = lines.stream()
                    .filter(length::isFull)
                    .filter(line -> !Paragraphs.finished(line.text().text()))
                    .count();
            return widest <= WIDEST && widest > slack && full >= FEWEST_FULL && full * SHARE_FULL >= lines.size()
                    ? length
                    : none;
        }

        boolean wraps() {
            return full > 0;
        }

        boolean isFull(Lines.Line line) {
            return wraps() && measure.applyAsInt(line) >= full;
        }

        boolean isNearlyFull(Lines.Line line) {
            return wraps() && measure.applyAsInt(line) * 3 >= full * 2;
        }
    }

    static Wrap of(List<Lines.Line> lines) {
        return new Wrap(Length.of(lines, Wrap::width, SLACK), Length.of(lines, Wrap::characters, SLACK_IN_CHARACTERS));
    }

    /** The width of a line as printed: a Chinese character, and a space as wide as one, takes two places. */
    private static int width(Lines.Line line) {
        return width(line.indent()) + width(line.text().text());
    }

    private static int width(String text) {
        return text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
    }

    private static int characters(Lines.Line line) {
        return line.text().length() + line.indent().length();
    }

    boolean wraps() {
        return printed.wraps() || counted.wraps();
    }

    /** Whether a line is longer than a heading, as one that ends with its page may be. */
    boolean isNearlyFull(Lines.Line line) {
        return printed.isNearlyFull(line) || counted.isNearlyFull(line);
    }

    boolean isFull(Lines.Line line) {
        return printed.isFull(line) || counted.isFull(line);
    }
}
