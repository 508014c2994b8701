package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Lexicon;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** The labelled lines of a page: 索引号, 发文字号, 发布日期; and what is only there to use the page. */
final class Metadata {
    private static final int LONGEST_NOISE = 40;
    private static final int LONGEST_MARKED = 200;
    private static final int MOST_CELLS = 20;
    private static final int LONGEST_SPREAD = 4;
    private static final String SPACE = "[\\s\u3000\u00a0]";
    private static final Pattern STAMP = Pattern.compile("(20[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?)(?:" + SPACE
            + "+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?" + SPACE + "+");

    private final Lexicon<String> labels = Tables.lexicon("labels", field -> field);
    private final Words noise = Tables.words("furniture", "noise");
    private final Words tail = Tables.words("furniture", "tail");
    private final Words marks = Tables.words("furniture", "mark");
    private final Map<String, String> values = new LinkedHashMap<>();
    private String waiting = "";

    Map<String, String> values() {
        return values;
    }

    /** Takes the labelled values of a line; false when it has none. */
    boolean take(String line) {
        String stripped = line.strip();
        Matcher stamp = STAMP.matcher(stripped);
        if (stamp.lookingAt() && colons(Characters.withoutSpace(stripped.substring(stamp.end())))) {
            put("publishedOn", stamp.group(1));
            return true;
        }
        String text = Characters.withoutSpace(line);
        if (!waiting.isEmpty() && labelAt(text, 0).isEmpty()) {
            String field = waiting;
            waiting = "";
            if (isValue(field, text)) {
                put(field, text);
                return true;
            }
        }
        waiting = labels.at(text, 0)
                .filter(label -> trim(text.substring(label.word().length())).isEmpty())
                .map(Lexicon.Entry::value)
                .orElse("");
        return colons(text) || cells(line);
    }

    /** A row of a table: label, value, label, value, with nothing but space between. */
    private boolean cells(String line) {
        if (!isRow(line)) {
            return false;
        }
        StringBuilder value = new StringBuilder();
        String field = "";
        for (String cell : cellsOf(line)) {
            if (isLabel(cell)) {
                put(field, withoutLabel(value.toString()));
                field = labels.at(cell, 0).map(Lexicon.Entry::value).orElse("");
                value.setLength(0);
            } else {
                value.append(cell);
            }
        }
        put(field, withoutLabel(value.toString()));
        return true;
    }

    /** A label whose letters are spaced apart, with an empty value, may end the value before it. */
    private String withoutLabel(String value) {
        return labels.endingAt(value, value.length())
                .filter(label -> label.word().length() > 2 && label.word().length() < value.length())
                .map(label -> value.substring(0, value.length() - label.word().length()))
                .orElse(value);
    }

    /** Whether a line begins with a label that only space divides from its value. */
    boolean isRow(String line) {
        List<String> cells = cellsOf(line);
        return cells.size() > 1 && isLabel(cells.get(0));
    }

    /** The cells of a line; a label spread out, as 名　　称, is one. */
    private List<String> cellsOf(String line) {
        List<String> pieces = List.of(line.strip().split(SPACE + "+", MOST_CELLS));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int end = Math.min(pieces.size(), i + LONGEST_SPREAD);
            while (end > i + 1 && !isSpreadLabel(pieces.subList(i, end))) {
                end--;
            }
            cells.add(String.join("", pieces.subList(i, end)));
            i = end;
        }
        return cells;
    }

    private boolean isSpreadLabel(List<String> letters) {
        return letters.stream().allMatch(letter -> letter.length() == 1) && isLabel(String.join("", letters));
    }

    private boolean isLabel(String cell) {
        return labels.at(cell, 0)
                .filter(label -> label.word().length() == cell.length())
                .isPresent();
    }

    /** Whether a line by itself can be the value of the label on the line before. */
    private static boolean isValue(String field, String text) {
        return switch (field) {
            case "indexNumber" ->
                text.length() <= LONGEST_NOISE
                        && text.chars().anyMatch(c -> Characters.isDigit((char) c))
                        && text.chars().noneMatch(c -> "，。：；".indexOf(c) >= 0);
            case "documentNumber" -> text.length() <= LONGEST_NOISE && text.endsWith("号");
            case "documentDate", "publishedOn" ->
                text.length() <= LONGEST_NOISE && Dates.firstIn(text).isPresent();
            default -> false;
        };
    }

    private boolean colons(String text) {
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
        if (!value.isEmpty() && !field.isEmpty()) {
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
        int begin = 0;
        while (begin < text.length() && "*_|【[（( ".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        boolean named = text.length() <= LONGEST_NOISE
                && (tail.lengthAt(text, 0) > 0 || (begin > 0 && tail.lengthAt(text, begin) > 0));
        boolean button =
                begin > 0 && text.length() <= LONGEST_MARKED && text.indexOf('。') < 0 && tail.lengthAt(text, begin) > 0;
        return named || button || (text.length() <= LONGEST_MARKED && text.indexOf('。') < 0 && marks.in(text));
    }
}
