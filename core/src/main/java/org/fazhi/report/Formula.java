package org.fazhi.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How an indicator follows from others (计算关系). Written in the dictionary as
 *
 * <ul>
 *   <li>{@code = a / b}: the indicator is the rate of a in b, in per cent;
 *   <li>{@code = a + b + c}: the indicator is the sum of the parts;
 *   <li>{@code <= a}: the indicator cannot exceed a.
 * </ul>
 */
@Value.Immutable
public interface Formula {
    /**
     * What the formula says.
     *
     * @return RATE, BREAKDOWN or AT_MOST
     */
    RelationKind getKind();

    /**
     * The indicators on the right-hand side.
     *
     * @return for a rate the part, then the whole
     */
    List<String> getOperands();

    /**
     * Reads a formula.
     *
     * @param text as written in the dictionary
     * @return the formula
     * @throws IllegalArgumentException when it has none of the three forms
     */
    static Formula parse(String text) {
        Matcher form = FormulaSyntax.FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("无法识别的公式：" + text + "（应为 = a / b、= a + b 或 <= a）");
        }
        if (form.group("limit") != null) {
            return of(RelationKind.AT_MOST, List.of(form.group("limit")));
        }
        if (form.group("part") != null) {
            return of(RelationKind.RATE, List.of(form.group("part"), form.group("whole")));
        }
        return of(RelationKind.BREAKDOWN, List.of(form.group("sum").split("\\s*\\+\\s*", -1)));
    }

    private static Formula of(RelationKind kind, List<String> operands) {
        return ImmutableFormula.builder().kind(kind).operands(operands).build();
    }
}

final class FormulaSyntax {
    static final Pattern FORM =
            Pattern.compile("<= (?<limit>CODE)|= (?<part>CODE) / (?<whole>CODE)|= (?<sum>CODE(?: \\+ CODE)++)"
                    .replace("CODE", IndicatorDictionary.CODE));

    private FormulaSyntax() {}
}
