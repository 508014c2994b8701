package org.fazhi.text.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words with what they stand for, found by their longest match. Looking up costs no more than the words that begin with
 * the same character.
 *
 * @param <V> what a word stands for
 */
public final class Lexicon<V> {
    /**
     * A word found.
     *
     * @param word the word
     * @param value what it stands for
     * @param <V> what a word stands for
     */
    public record Entry<V>(String word, V value) {}

    private final Map<Character, List<Entry<V>>> byFirst = new HashMap<>();

    public Lexicon(Map<String, V> words) {
        words.forEach((word, value) -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(new Entry<>(word, value)));
        byFirst.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry<V> entry) -> entry.word().length())
                                .reversed()));
    }

    /** The longest word that begins at a place. */
    public Optional<Entry<V>> at(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return Optional.empty();
        }
        for (Entry<V> entry : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(entry.word(), from)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The longest word that ends at a place. */
    public Optional<Entry<V>> endingAt(String text, int end) {
        Optional<Entry<V>> longest = Optional.empty();
        for (int from = end - 1; from >= 0 && from >= end - 12; from--) {
            Optional<Entry<V>> found = endingAt(text, from, end);
            longest = found.isPresent() ? found : longest;
        }
        return longest;
    }

    private Optional<Entry<V>> endingAt(String text, int from, int end) {
        for (Entry<V> entry : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (entry.word().length() == end - from && text.startsWith(entry.word(), from)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The first word in a text, by place. */
    public Optional<Entry<V>> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Entry<V>> found = at(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
