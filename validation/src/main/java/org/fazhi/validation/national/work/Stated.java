package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.report.ZeroClaim;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * What a report states of an indicator as a fact: no target, rule or former state, no change against the year before.
 */
final class Stated {
    private static final Set<Nature> NO_FACT = Set.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM);

    private Stated() {}

    /** All figures of it, whatever their scope. */
    static List<Located<Figure>> figures(Examination exam, String indicator) {
        return exam.index().figures(indicator).stream()
                .filter(figure -> figure.value().getDirection().isEmpty())
                .filter(figure ->
                        figure.value().getNature().filter(NO_FACT::contains).isEmpty())
                .toList();
    }

    /** The first figure that states it as a whole. */
    static Optional<Located<Figure>> figure(Examination exam, String indicator) {
        return figures(exam, indicator).stream()
                .filter(figure -> figure.value().getScope().isEmpty())
                .findFirst();
    }

    static boolean positive(Located<Figure> figure) {
        return figure.value().getValue().signum() > 0;
    }

    /** Whether it is stated, as a whole, to be more than nothing. */
    static boolean positive(Examination exam, String indicator) {
        return figure(exam, indicator).filter(Stated::positive).isPresent();
    }

    /** Whether it certainly is less than a number. */
    static boolean below(Located<Figure> figure, BigDecimal number) {
        return Amount.atMost(figure.value())
                .filter(most -> most.compareTo(number) < 0)
                .isPresent();
    }

    /** Whether it certainly is more than a number. */
    static boolean above(Located<Figure> figure, BigDecimal number) {
        return Amount.atLeast(figure.value())
                .filter(least -> least.compareTo(number) > 0)
                .isPresent();
    }

    /** Whether the report says that it did not happen. */
    static boolean zeroClaimed(Examination exam, String indicator) {
        return zeroClaims(exam).stream().anyMatch(claim -> claim.getIndicator().equals(Optional.of(indicator)));
    }

    static List<ZeroClaim> zeroClaims(Examination exam) {
        return exam.index().printed(ZeroClaim.class).stream()
                .map(Located::value)
                .toList();
    }
}
