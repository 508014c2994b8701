package org.fazhi.validation.shape;

import java.util.List;
import org.fazhi.report.PartKind;
import org.fazhi.validation.rule.Check;

/**
 * Checks of common shapes (常见规则形式), to be filled with data instead of written anew.
 *
 * <p>A shape about figures takes indicator codes and compares figures of the same scope and period; a code of which a
 * scope and period has several figures is left alone, since it cannot be told which is meant. Where an indicator is not
 * stated the rule is skipped. The words 余, 约 and their like are honoured: only what is certain is found.
 *
 * <p>Example: a set of a city asks that no more disputes be confirmed by court than agreed in writing.
 *
 * <pre>{@code
 * set.rule("EX-02", Severity.WARNING, Executability.FULL,
 *         Shapes.atMost("mediation.confirmed", "mediation.agreements_written"), source);
 * }</pre>
 */
public final class Shapes {
    private Shapes() {}

    /**
     * One figure does not exceed another. The message has the arguments {@code part}, {@code whole}, {@code actual} and
     * {@code expected}.
     *
     * @param part the code of the lesser
     * @param whole the code of the greater
     * @return the check
     */
    public static Check atMost(String part, String whole) {
        return new AtMost(List.of(part), whole);
    }

    /**
     * Several figures together do not exceed another; those not stated count as nothing. The arguments are those of
     * {@link #atMost}.
     *
     * @param parts the codes of the parts, at least one of them stated
     * @param whole the code of the whole
     * @return the check
     */
    public static Check togetherAtMost(List<String> parts, String whole) {
        return new AtMost(List.copyOf(parts), whole);
    }

    /**
     * Figures add up to another; all of them must be stated. The arguments are those of {@link #atMost}.
     *
     * @param parts the codes of the parts
     * @param whole the code of the total
     * @return the check
     */
    public static Check addUp(List<String> parts, String whole) {
        return new AddUp(List.copyOf(parts), whole);
    }

    /**
     * One figure is a certain share of another at least. The arguments are those of {@link #atMost} and {@code share},
     * the share found in percent.
     *
     * @param part the code of the part
     * @param whole the code of the whole
     * @param parameter the parameter of the set that holds the least share, in whole percent
     * @return the check
     */
    public static Check shareAtLeast(String part, String whole, String parameter) {
        return new ShareAtLeast(part, whole, parameter);
    }

    /**
     * A figure lies within bounds. The message has the arguments {@code part}, {@code actual} and {@code expected}.
     *
     * @param indicator its code
     * @param least the least
     * @param most the most
     * @return the check
     */
    public static Check within(String indicator, long least, long most) {
        return new Within(indicator, least, most);
    }

    /**
     * A statutory part is there and says something. The messages are the variants {@code missing} and {@code empty}
     * with the argument {@code part}, its Chinese name. Achievements told area by area count.
     *
     * @param part the part; one of achievements, shortcomings, first responsible person, next plan
     * @return the check
     * @throws IllegalArgumentException for another part
     */
    public static Check requiredPart(PartKind part) {
        return new RequiredPart(part);
    }

    /**
     * Words that are not to be used do not occur. The message has the argument {@code actual}, the words found. One
     * finding a passage and word.
     *
     * @param words what to look for
     * @return the check
     */
    public static Check without(Words words) {
        return new Without(words);
    }
}
