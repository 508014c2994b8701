package org.fazhi.text.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Tells headings from sentences. */
final class Headings {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");
    private static final int LONGEST = 60;
    private static final int LONGEST_WHOLE = 90;
    private static final int LONGEST_ITEM = 40;
    private static final int LONGEST_BEFORE_COLON = 25;
    private static final int LONGEST_PART = 60;
    private static final int LEAST_GLUED = 12;
    private static final Words PART_ENDS = Tables.words("leads", "partend");
    private static final Words CAUSES = Tables.words("leads", "causes");

    private Headings() {}

    /**
     * The heading at the beginning of a text.
     *
     * @param text the heading; empty when the text is a plain sentence
     * @param bodyFrom where the text after it begins
     */
    record Heading(Optional<String> text, int bodyFrom) {
        static final Heading NONE = new Heading(Optional.empty(), 0);
    }

    static Heading of(String text, Marker.Style style) {
        int end = sentenceEnd(text);
        int glued = style == Marker.Style.DUN ? gluedAt(text, end) : 0;
        if (glued > 0) {
            return heading(text, glued, glued);
        }
        boolean whole = end == text.length();
        if (whole) {
            return text.length() <= LONGEST_WHOLE && !text.isEmpty() ? heading(text, end, end) : Heading.NONE;
        }
        boolean colon = isColon(text.charAt(end));
        boolean rest = !text.substring(end + 1).isBlank();
        if (colon && style.compareTo(Marker.Style.HEADED) < 0 && isSecondHalf(text.substring(end + 1))) {
            return heading(text, text.length(), text.length());
        }
        if (colon) {
            return end <= LONGEST_BEFORE_COLON ? heading(text, end, end + 1) : Heading.NONE;
        }
        boolean topForm = style.compareTo(Marker.Style.HEADED) < 0;
        return end <= LONGEST && (rest || topForm) ? heading(text, end, end + 1) : Heading.NONE;
    }

    /** 照镜自省：尚存差距与成因: what follows the colon is no sentence and counts nothing. */
    private static boolean isSecondHalf(String rest) {
        return rest.length() <= LONGEST_BEFORE_COLON
                && !hasSentenceEnd(rest)
                && YEAR.matcher(rest).replaceAll("").chars().noneMatch(Character::isDigit);
    }

    /** Where a heading ends that the text follows without a stop: 存在的不足和原因一是…; 0 when none does. */
    private static int gluedAt(String text, int end) {
        int item = text.indexOf("一是");
        if (item > 3 && item < end && PART_ENDS.lengthBefore(text, item) > 0) {
            return item;
        }
        for (int i = 4; i < end - LEAST_GLUED && i < LONGEST; i++) {
            boolean ends = PART_ENDS.lengthBefore(text, i) > 0 && PART_ENDS.lengthAt(text, i) == 0;
            if (ends && "的、，,；;和及与以（(：:。况分".indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the heading of a part is broken over two lines. */
    static boolean isBroken(String first, String second) {
        return second.length() <= LONGEST_BEFORE_COLON
                && first.length() <= LONGEST
                && Marker.at(first, 0).isPresent()
                && !hasSentenceEnd(first)
                && !hasSentenceEnd(second)
                && PART_ENDS.lengthBefore(first, first.length()) == 0
                && PART_ENDS.lengthBefore(second, second.length()) > 0;
    }

    /** Where the heading ends that a paragraph without mark begins with: 存在的不足和原因。一是…; 0 without. */
    static int runInPart(String text) {
        int end = sentenceEnd(text);
        boolean part = end > 3
                && end < text.length() - 1
                && end <= LONGEST_ITEM + 5
                && text.charAt(end) == '。'
                && (text.lastIndexOf('，', end) < 0 || text.substring(0, end).contains("第一责任人"))
                && PART_ENDS.lengthBefore(text, end) > 0;
        return part ? end : 0;
    }

    /** An item has a heading when a short first sentence is followed by others. */
    static Heading ofItem(String text) {
        int end = sentenceEnd(text);
        if (end >= text.length() - 1
                || end > LONGEST_ITEM
                || text.substring(end + 1).isBlank()) {
            return Heading.NONE;
        }
        boolean stop = text.charAt(end) == '。' || (isColon(text.charAt(end)) && end <= LONGEST_BEFORE_COLON);
        return stop ? heading(text, end, end + 1) : Heading.NONE;
    }

    static Heading heading(String text, int end, int bodyFrom) {
        String said = text.substring(0, end).strip();
        return said.isEmpty() ? Heading.NONE : new Heading(Optional.of(said), bodyFrom);
    }

    static boolean hasSentenceEnd(String text) {
        return sentenceEnd(text) < text.length();
    }

    /** Whether a line without number is a heading of the top: short and without comma in its middle. */
    static boolean isPartLike(String text) {
        return text.length() <= LONGEST_PART;
    }

    /**
     * The length of words such as 原因分析 that stand before a colon at the beginning of a paragraph, or 究其原因 before a
     * comma; 0 without.
     */
    static int causesLead(String text) {
        int length = CAUSES.lengthAt(text, 0);
        char after = Characters.at(text, length);
        boolean comma = after == '，' || after == ',';
        boolean listed = comma && text.startsWith("究其");
        return length > 0 && (isColon(after) || listed) ? length : 0;
    }

    private static int sentenceEnd(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '《' || c == '（' || c == '(') {
                depth++;
            } else if (c == '”' || c == '》' || c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (Characters.endsSentence(c) || isColon(c))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }
}
