package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;

/** The sentences of texts. */
final class Sentences {
    private Sentences() {}

    /** The sentences of a text, full stops included. */
    static List<MappedText> of(MappedText text) {
        return split(text, "。！？");
    }

    /** The stretches between full stops and semicolons. */
    static List<MappedText> clauses(MappedText text) {
        return split(text, "。！？；;");
    }

    private static List<MappedText> split(MappedText text, String stops) {
        List<MappedText> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.text().charAt(i)) >= 0 || i == text.length() - 1) {
                MappedText sentence = text.slice(start, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    /** All passages of a chapter and those below it. */
    static List<Passage> passages(Chapter chapter) {
        return chapter.withDescendants()
                .flatMap(found -> found.passages().stream())
                .toList();
    }

    /** A sentence without the stop at its end. */
    static String withoutStop(String sentence) {
        int end = sentence.length();
        while (end > 0
                && (Characters.endsSentence(sentence.charAt(end - 1))
                        || "，,、".indexOf(sentence.charAt(end - 1)) >= 0)) {
            end--;
        }
        return sentence.substring(0, end);
    }

    /** What a chapter says in short: its heading, else its first sentence. */
    static String summary(Chapter chapter) {
        return chapter.heading()
                .filter(heading -> !heading.isBlank())
                .or(() -> passages(chapter).stream()
                        .map(passage -> clauses(passage.text()))
                        .filter(sentences -> !sentences.isEmpty())
                        .map(sentences -> withoutStop(sentences.get(0).text()))
                        .filter(sentence -> !sentence.isBlank())
                        .findFirst())
                .orElse(chapter.marker().orElse("（无文字）"));
    }
}
