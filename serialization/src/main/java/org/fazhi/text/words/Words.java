package org.fazhi.text.words;

import java.util.Collection;
import java.util.stream.Collectors;

/** A set of words to look for. */
public final class Words {
    private final Lexicon<Boolean> lexicon;

    public Words(Collection<String> words) {
        lexicon = new Lexicon<>(words.stream().distinct().collect(Collectors.toMap(word -> word, word -> true)));
    }

    /** The length of the longest word that begins at a place; 0 when none does. */
    public int lengthAt(String text, int from) {
        return lexicon.at(text, from).map(entry -> entry.word().length()).orElse(0);
    }

    /** The length of the longest word that ends at a place; 0 when none does. */
    public int lengthBefore(String text, int end) {
        return lexicon.endingAt(text, end).map(entry -> entry.word().length()).orElse(0);
    }

    /** Whether one of the words occurs. */
    public boolean in(String text) {
        return lexicon.firstIn(text).isPresent();
    }

    /** The place of the first word, or -1. */
    public int indexIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
