package org.fazhi.validation.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of which at least one stands in every passage that can concern a check (关键词). The words of all rules are looked
 * for in one pass, and a check is given only the passages in which one of its own occurs.
 *
 * <p>White space in the passage is passed over: 绝 密 holds the keyword 绝密. A keyword that is a single white space
 * character is found too.
 *
 * <p>Example: {@code Keywords.of("绝密", "机密", "秘密")}.
 */
public final class Keywords {
    private static final Keywords EVERY = new Keywords(Set.of());

    private final Set<String> words;

    private Keywords(Set<String> words) {
        this.words = words;
    }

    /**
     * No words are needed: every passage can concern the check.
     *
     * @return the keywords of a check that does not say otherwise
     */
    public static Keywords every() {
        return EVERY;
    }

    /**
     * Some words.
     *
     * @param words at least one, none of them empty
     * @return the keywords
     * @throws IllegalArgumentException when there is no word, or a word is empty or has white space in it
     */
    public static Keywords of(String... words) {
        return of(Arrays.asList(words));
    }

    /**
     * Some words.
     *
     * @param words at least one, none of them empty
     * @return the keywords
     * @throws IllegalArgumentException when there is no word, or a word is empty or has white space in it
     */
    public static Keywords of(Collection<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("没有关键词");
        }
        for (String word : words) {
            if (word.isEmpty() || word.length() > 1 && word.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("关键词不能为空，也不能含有空白字符：“" + word + "”");
            }
        }
        return new Keywords(Set.copyOf(new TreeSet<>(words)));
    }

    /**
     * The words.
     *
     * @return empty for {@link #every}
     */
    public Set<String> words() {
        return words;
    }

    @Override
    public String toString() {
        return words.isEmpty() ? "every passage" : String.join("、", new TreeSet<>(words));
    }
}
