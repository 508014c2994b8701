package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class FigureProperties {
    @Property
    void aValueIsKeptPlainOrRefused(
            @ForAll @BigRange(min = "0", max = "9999999999999999999999999999999999") BigInteger digits,
            @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal number = new BigDecimal(digits, scale);
        Figure.Builder builder = Figure.builder().label("件数").value(number);
        if (number.precision() - scale > Figure.MAX_DIGITS || scale > Figure.MAX_DIGITS) {
            assertThatIllegalArgumentException().isThrownBy(builder::build);
            return;
        }
        BigDecimal kept = builder.build().getValue();

        assertThat(kept).isEqualByComparingTo(number).hasToString(new BigDecimal(number.toPlainString()).toString());
        assertThat(kept.scale()).isEqualTo(Math.max(scale, 0));
    }

    @Property
    void valuesAreEqualWhenTheirDigitsAre(
            @ForAll @BigRange(min = "0", max = "1000") BigDecimal one,
            @ForAll @BigRange(min = "0", max = "1000") BigDecimal other) {
        Figure first = Figure.builder().label("件数").value(one).build();
        Figure second = Figure.builder().label("件数").value(other).build();

        assertThat(first.equals(second)).isEqualTo(one.toPlainString().equals(other.toPlainString()));
    }
}
