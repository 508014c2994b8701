package org.fazhi.text.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Lexicon;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** The labelled lines of a page: 索引号, 发文字号, 发布日期; and what is only there to use the page. */
final class Metadata {
    private static final int LONGEST_NOISE = 40;

    private final Lexicon<String> labels = Tables.lexicon("labels", field -> field);
    private final Words noise = Tables.words("furniture", "noise");
    private final Words tail = Tables.words("furniture", "tail");
    private final Map<String, String> values = new LinkedHashMap<>();

    Map<String, String> values() {
        return values;
    }

    /** Takes the labelled values of a line; false when it has none. */
    boolean take(String line) {
        String text = Characters.withoutSpace(line);
        boolean found = false;
        for (int i = 0; i < text.length() && i < 400; ) {
            Optional<Lexicon.Entry<String>> label = labelAt(text, i);
            if (label.isPresent()) {
                int from = i + label.get().word().length() + 1;
                int end = valueEnd(text, from);
                put(label.get().value(), trim(text.substring(Math.min(from, end), end)));
                found = true;
                i = Math.max(end, i + 1);
            } else if (i == 0 && "[【●·•".indexOf(text.charAt(0)) < 0) {
                return false;
            } else {
                i++;
            }
        }
        return found;
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    private Optional<Lexicon.Entry<String>> labelAt(String text, int from) {
        return labels.at(text, from).filter(label -> {
            int end = from + label.word().length();
            return end == text.length() || "：:]】".indexOf(text.charAt(end)) >= 0;
        });
    }

    private int valueEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (labelAt(text, i).isPresent()) {
                return i;
            }
        }
        return text.length();
    }

    private static String trim(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && "：:]】[【|，,".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "[【|，,".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(start, end);
    }

    /** Whether a line is only there to use the page. */
    boolean isNoise(String line) {
        String text = Characters.withoutSpace(line);
        return text.length() <= LONGEST_NOISE && (isPath(text) || noise.lengthAt(text, 0) > 0);
    }

    static boolean isPath(String text) {
        return text.indexOf('>') > 0 || text.indexOf('＞') > 0 || text.indexOf('»') > 0 || text.contains("当前位置");
    }

    /** Whether with this line begins what follows the report on the page. */
    boolean beginsTail(String line) {
        String text = Characters.withoutSpace(line);
        return text.length() <= LONGEST_NOISE && tail.lengthAt(text, 0) > 0;
    }
}
