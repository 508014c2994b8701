package org.fazhi.report;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator (指标): what a figure counts, in which unit, and how it hangs together with others. A row of the
 * {@link IndicatorDictionary}.
 */
@Value.Immutable
public interface Indicator {
    /**
     * The code.
     *
     * @return such as {@code mediation.success_rate}
     */
    String getCode();

    /**
     * The Chinese label.
     *
     * @return such as 调解成功率
     */
    String getLabel();

    /**
     * The English label.
     *
     * @return such as rate of mediation success
     */
    String getEnglishLabel();

    /**
     * The area it belongs to as a rule.
     *
     * @return one of {@link Area}
     */
    Area getArea();

    /**
     * The units it is counted in, the usual one first. Units are equivalent only when both are listed here.
     *
     * @return empty for an indicator without unit
     */
    List<String> getUnits();

    /**
     * The kind of quantity.
     *
     * @return one of {@link Nature}
     */
    Nature getNature();

    /**
     * The kinds of body that report it.
     *
     * @return empty when all may
     */
    List<BodyKind> getBodies();

    /**
     * Whether it is a total of the whole body, which a report can state only with one value.
     *
     * @return false when several values side by side are normal
     */
    boolean isTotal();

    /**
     * How it follows from other indicators.
     *
     * @return empty when nothing is known
     */
    List<Formula> getFormulas();

    /**
     * The usual unit.
     *
     * @return the first of {@link #getUnits()}
     */
    default Optional<String> getUnit() {
        return getUnits().stream().findFirst();
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableIndicator.Builder {}
}
