package org.fazhi.validation.shape;

import java.util.List;
import java.util.Set;
import org.fazhi.report.PartKind;

/**
 * Words to look for (用语): alternatives, the contexts in which they are no fault, and where to look.
 *
 * @param alternatives the words, taken literally
 * @param except longer words that contain one of them and are no fault, such as 《保守国家秘密法》
 * @param parts the statutory parts to look in; empty for the whole report
 */
public record Words(List<String> alternatives, List<String> except, Set<PartKind> parts) {
    /**
     * Copies the lists.
     *
     * @param alternatives the words
     * @param except longer words that are no fault
     * @param parts the parts to look in; empty for all
     */
    public Words {
        alternatives = List.copyOf(alternatives);
        except = List.copyOf(except);
        parts = Set.copyOf(parts);
    }

    /**
     * Words to look for in the whole report.
     *
     * @param alternatives the words
     * @return the words without exceptions
     */
    public static Words of(String... alternatives) {
        return new Words(List.of(alternatives), List.of(), Set.of());
    }

    /**
     * These words with exceptions.
     *
     * @param longer longer words that are no fault
     * @return new words
     */
    public Words except(String... longer) {
        return new Words(alternatives, List.of(longer), parts);
    }

    /**
     * These words in some parts only.
     *
     * @param some the parts
     * @return new words
     */
    public Words in(PartKind... some) {
        return new Words(alternatives, except, Set.of(some));
    }
}
