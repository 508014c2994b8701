package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What became of one figure (一项数据的变化). Figures answer to each other by indicator (or, where none is given, by area and
 * label), scope and kind of period; targets and changes against the year before are apart from facts.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFigureChange.class)
@JsonPropertyOrder({"kind", "indicator", "label", "scope", "periodKind", "before", "after", "difference", "percent"})
public interface FigureChange {
    /**
     * What became of it.
     *
     * @return one of {@link FigureChangeKind}
     */
    FigureChangeKind getKind();

    /**
     * The indicator.
     *
     * @return absent when the figures have none
     */
    Optional<String> getIndicator();

    /**
     * What is counted, in Chinese.
     *
     * @return that of the later report where both state it
     */
    String getLabel();

    /**
     * What the number is limited to.
     *
     * @return absent when it covers the indicator as a whole
     */
    Optional<String> getScope();

    /**
     * The kind of time it speaks of.
     *
     * @return one of {@link PeriodKind}
     */
    PeriodKind getPeriodKind();

    /**
     * The figures of the earlier report.
     *
     * @return one; several where it is stated several times; empty where it is not stated
     */
    List<PlacedFigure> getBefore();

    /**
     * The figures of the later report.
     *
     * @return one; several where it is stated several times; empty where it is not stated
     */
    List<PlacedFigure> getAfter();

    /**
     * The later value less the earlier, in base units; for a percentage in percentage points.
     *
     * @return negative where it fell; absent unless both have one exact value in one unit
     */
    Optional<BigDecimal> getDifference();

    /**
     * The difference in per cent of the earlier value, rounded half up to two decimals.
     *
     * @return absent where there is no difference to state, the earlier value is zero, or the value is a percentage
     */
    Optional<BigDecimal> getPercent();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableFigureChange.Builder {}
}
