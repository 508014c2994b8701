package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One number the report states (数据), with its meaning and its printed form. Each printed number is exactly one figure.
 *
 * <p>The value is in base units: 365万元 is {@code 3650000} with unit 元 and multiplier 万; a percentage stays as printed,
 * {@code 99.42} with unit %. A range, a pair (3场、278人次) and a change (同比下降12.6%) are separate figures; none is
 * negative. The scale of the value is kept, since the last printed digit decides how exact a rate is; so 99 and 99.0
 * are different values.
 *
 * <p>Example: {@code Figure.of("mediation.accepted", 72)}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFigure.class)
@JsonPropertyOrder({
    "id",
    "indicator",
    "label",
    "value",
    "unit",
    "multiplier",
    "approx",
    "approxWord",
    "nature",
    "period",
    "direction",
    "scope",
    "printed",
    "section",
    "span"
})
public interface Figure extends Printed {
    /** The most digits a value may have before and after the decimal point. */
    int MAX_DIGITS = 30;

    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * The indicator the number belongs to (指标), a code of the {@link IndicatorDictionary} or of a dictionary of your
     * own.
     *
     * @return absent when no indicator fits
     */
    Optional<@Pattern(regexp = IndicatorDictionary.CODE, message = "指标代码应为小写英文点分形式，如 mediation.accepted") String>
            getIndicator();

    /**
     * What is counted, in Chinese (数据名称), such as 受理矛盾纠纷.
     *
     * @return always stated
     */
    @NotBlank
    String getLabel();

    /**
     * The number in base units.
     *
     * @return at most 30 digits before and 30 after the decimal point
     */
    @PositiveOrZero
    BigDecimal getValue();

    /**
     * The unit (单位), such as 件, 人次, 元, %.
     *
     * @return absent when the text prints none
     */
    Optional<@NotBlankIfStated String> getUnit();

    /**
     * The multiplier as printed (倍数): 万, 亿. The value already contains it.
     *
     * @return absent when none is printed
     */
    Optional<@NotBlankIfStated String> getMultiplier();

    /**
     * How exactly the number is printed.
     *
     * @return {@link Approx#EXACT} unless stated
     */
    @Value.Default
    default Approx getApprox() {
        return Approx.EXACT;
    }

    /**
     * The word that qualifies the number as printed: 余, 多, 近, 约, 以上.
     *
     * @return absent when there is none
     */
    Optional<@NotBlankIfStated String> getApproxWord();

    /**
     * The kind of quantity.
     *
     * @return absent when not known
     */
    Optional<Nature> getNature();

    /**
     * The time the number speaks of, where it is not simply the reporting year.
     *
     * @return absent for the reporting year
     */
    Optional<@Valid Period> getPeriod();

    /**
     * The direction of a change against the year before (同比).
     *
     * @return absent when the number is not a change
     */
    Optional<Direction> getDirection();

    /**
     * What the number is limited to, where it is narrower than the indicator (口径), such as 镇级 or 专题学习.
     *
     * @return absent when it covers the indicator as a whole
     */
    Optional<@NotBlankIfStated String> getScope();

    /**
     * The printed phrase that holds the number, such as 化解率99.42%.
     *
     * @return absent for form data
     */
    Optional<String> getPrinted();

    /**
     * A figure of the standard dictionary, with the label, unit and nature the dictionary gives it.
     *
     * @param indicator a code of {@link IndicatorDictionary#standard()}
     * @param value the number in base units
     * @return the figure
     * @throws IllegalArgumentException when the dictionary does not hold the indicator
     */
    static Figure of(String indicator, BigDecimal value) {
        Indicator known = IndicatorDictionary.standard().require(indicator);
        return builder()
                .indicator(indicator)
                .label(known.getLabel())
                .value(value)
                .unit(known.getUnit())
                .nature(known.getNature())
                .build();
    }

    /**
     * A figure of the standard dictionary.
     *
     * @param indicator a code of {@link IndicatorDictionary#standard()}
     * @param value the number in base units
     * @return the figure
     * @throws IllegalArgumentException when the dictionary does not hold the indicator
     */
    static Figure of(String indicator, long value) {
        return of(indicator, BigDecimal.valueOf(value));
    }

    /**
     * Whether this is a percentage.
     *
     * @return true when the unit is %
     */
    default boolean isPercentage() {
        return getUnit().filter("%"::equals).isPresent();
    }

    /**
     * Keeps the value a plain decimal: {@code 1E+2} becomes {@code 100}.
     *
     * @return this, or the same figure with a plain value
     * @throws IllegalArgumentException when the value has more than 30 digits before or after the decimal point
     */
    @Value.Check
    default Figure plain() {
        BigDecimal value = getValue();
        if (value.precision() - (long) value.scale() > MAX_DIGITS || value.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("数值超出范围（小数点前后各不超过 30 位）");
        }
        return value.scale() >= 0
                ? this
                : builder().from(this).value(value.setScale(0)).build();
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
    final class Builder extends ImmutableFigure.Builder {
        /**
         * Sets the number.
         *
         * @param value a whole number in base units
         * @return this builder
         */
        public Builder value(long value) {
            return value(BigDecimal.valueOf(value));
        }
    }
}
