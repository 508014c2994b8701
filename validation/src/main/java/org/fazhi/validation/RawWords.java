package org.fazhi.validation;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.report.RawJson;

/** The words of a member this version does not know: its strings, names of members included, and its numbers. */
final class RawWords {
    private final String json;
    private final List<String> words = new ArrayList<>();
    private int at;

    private RawWords(String json) {
        this.json = json;
    }

    /** In the order of the text; what is no JSON is read as far as it goes. */
    static List<String> of(RawJson raw) {
        RawWords reader = new RawWords(raw.getText());
        reader.read();
        return List.copyOf(reader.words);
    }

    private void read() {
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '"') {
                at++;
                words.add(string());
            } else if (isOfNumber(c)) {
                words.add(number());
            } else {
                at++;
            }
        }
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9';
    }

    private String number() {
        int start = at;
        while (at < json.length() && isOfNumber(json.charAt(at))) {
            at++;
        }
        return json.substring(start, at);
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at++));
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char kind = at + 1 < json.length() ? json.charAt(at + 1) : ' ';
        if (kind == 'u' && at + 6 <= json.length()) {
            String hex = json.substring(at + 2, at + 6);
            at += 6;
            return hex.chars().allMatch(c -> Character.digit(c, 16) >= 0) ? (char) Integer.parseInt(hex, 16) : ' ';
        }
        at += 2;
        return switch (kind) {
            case 'n', 'r', 'f' -> '\n';
            case 't', 'b' -> ' ';
            default -> kind;
        };
    }
}
