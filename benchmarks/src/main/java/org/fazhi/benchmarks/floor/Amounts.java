package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that several figures make together.
 *
 * @param least null when one of them has no lower bound
 * @param most null when one of them has no upper bound
 */
record Amounts(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    static Amounts of(List<Stated> figures) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Stated figure : figures) {
            least = least == null || figure.least == null ? null : least.add(figure.least);
            most = most == null || figure.most == null ? null : most.add(figure.most);
        }
        return new Amounts(least, most);
    }

    boolean exceeds(Amounts other) {
        return least != null && other.most != null && least.compareTo(other.most) > 0;
    }

    boolean exceeds(Stated other) {
        return least != null && other.most != null && least.compareTo(other.most) > 0;
    }
}
