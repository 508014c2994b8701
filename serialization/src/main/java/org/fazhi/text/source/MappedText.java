package org.fazhi.text.source;

import java.util.Arrays;
import org.fazhi.report.Span;

/**
 * Text that knows where it came from. The origin is kept as runs: stretches taken over unchanged, and single pieces
 * that stand for something longer, such as an entity of HTML.
 */
public final class MappedText {
    public static final MappedText EMPTY = new Builder().build();

    private final String text;
    private final int[] at;
    private final int[] from;
    private final int[] to;

    private MappedText(String text, int[] at, int[] from, int[] to) {
        this.text = text;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where a stretch of this text stands in the original; an empty stretch has no extent. */
    public Span span(int start, int end) {
        if (text.isEmpty()) {
            return Span.of(0, 0);
        }
        int first = startOf(Math.min(start, text.length() - 1));
        return end <= start ? Span.of(first, first) : Span.of(first, Math.max(first, endOf(end - 1)));
    }

    /** Where all of this text stands in the original. */
    public Span span() {
        return span(0, text.length());
    }

    /** A stretch of this text; an end beyond the text is its end. */
    public MappedText slice(int start, int end) {
        return new Builder().append(this, start, end).build();
    }

    /** The text without the white space around it. */
    public MappedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : slice(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private int startOf(int index) {
        int run = run(index);
        return isWhole(run) ? from[run] : from[run] + index - at[run];
    }

    private int endOf(int index) {
        int run = run(index);
        return isWhole(run) ? to[run] : from[run] + index - at[run] + 1;
    }

    /** Whether a run stands as a whole for a stretch of another length. */
    private boolean isWhole(int run) {
        return to[run] - from[run] != runEnd(run) - at[run];
    }

    private int runEnd(int run) {
        return run + 1 < at.length ? at[run + 1] : text.length();
    }

    private int run(int index) {
        int found = Arrays.binarySearch(at, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Puts a text together from stretches of an original, in any order. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] at = new int[8];
        private int[] from = new int[8];
        private int[] to = new int[8];
        private int runs;

        public int length() {
            return text.length();
        }

        /** Takes over a stretch of the original unchanged. */
        public Builder keep(CharSequence original, int start, int end) {
            if (end > start) {
                run(start, end, end - start);
                text.append(original, start, end);
            }
            return this;
        }

        /** Puts in what a stretch of the original stands for. */
        public Builder put(String meaning, int start, int end) {
            if (!meaning.isEmpty()) {
                for (int i = 0; i < meaning.length(); i++) {
                    run(start, end, 1);
                    text.append(meaning.charAt(i));
                }
            }
            return this;
        }

        /** Takes over a stretch of another text with its origin. */
        public Builder append(MappedText other, int start, int end) {
            int last = Math.min(end, other.length());
            for (int index = start; index < last; ) {
                int run = other.run(index);
                int stop = Math.min(last, other.runEnd(run));
                if (other.isWhole(run)) {
                    run(other.from[run], other.to[run], stop - index);
                } else {
                    int first = other.from[run] + index - other.at[run];
                    run(first, first + stop - index, stop - index);
                }
                text.append(other.text, index, stop);
                index = stop;
            }
            return this;
        }

        public Builder append(MappedText other) {
            return append(other, 0, other.length());
        }

        public MappedText build() {
            return new MappedText(
                    text.toString(), Arrays.copyOf(at, runs), Arrays.copyOf(from, runs), Arrays.copyOf(to, runs));
        }

        private void run(int start, int end, int length) {
            boolean continues = runs > 0
                    && to[runs - 1] == start
                    && end - start == length
                    && to[runs - 1] - from[runs - 1] == text.length() - at[runs - 1];
            if (continues) {
                to[runs - 1] = end;
                return;
            }
            if (runs == at.length) {
                at = Arrays.copyOf(at, runs * 2);
                from = Arrays.copyOf(from, runs * 2);
                to = Arrays.copyOf(to, runs * 2);
            }
            at[runs] = text.length();
            from[runs] = start;
            to[runs] = end;
            runs++;
        }
    }
}
