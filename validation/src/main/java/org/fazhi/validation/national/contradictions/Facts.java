package org.fazhi.validation.national.contradictions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.ZeroClaim;
import org.fazhi.validation.rule.Derived;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * What a report states of an indicator as a whole, for the reporting year: no target, no former state, no change
 * against the year before, no narrower scope, no other time; and of what is said not to have happened only what is not
 * limited by a word such as 新增 or 较大.
 */
final class Facts {
    private static final Set<Nature> NO_FACT = Set.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM);

    private static final Pattern LIMITED = Pattern.compile(
            "新增|新发|新收|新立|新受理|重大(?!行政决策|决策|执法)|较大|特大|严重|责任事故|亡人|伤亡|死亡事故|群体|集体|恶性|越级|重复|进京|赴省|引发|引起|导致|因");

    private static final Derived<Facts> OF_REPORT = (index, passages) -> new Facts(index);

    private final Map<String, List<Located<Figure>>> figures = new LinkedHashMap<>();
    private final Map<String, Located<ZeroClaim>> claims = new LinkedHashMap<>();

    private Facts(ReportIndex index) {
        for (Located<Figure> figure : index.figures()) {
            figure.value()
                    .getIndicator()
                    .filter(code -> isFact(figure.value()))
                    .ifPresent(code -> figures.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(figure));
        }
        for (Located<ZeroClaim> claim : index.printed(ZeroClaim.class)) {
            claim.value()
                    .getIndicator()
                    .filter(code -> isUnlimited(claim.value()))
                    .ifPresent(code -> claims.putIfAbsent(code, claim));
        }
    }

    static Facts of(Examination exam) {
        return exam.derived(OF_REPORT);
    }

    private static boolean isFact(Figure figure) {
        return figure.getDirection().isEmpty()
                && figure.getScope().isEmpty()
                && figure.getPeriod().isEmpty()
                && figure.getNature().filter(NO_FACT::contains).isEmpty();
    }

    private static boolean isUnlimited(ZeroClaim claim) {
        return !LIMITED.matcher(claim.getLabel() + claim.getPrinted().orElse(""))
                .find();
    }

    /** What is said not to have happened, by indicator. */
    Map<String, Located<ZeroClaim>> claims() {
        return claims;
    }

    /** The figure of an indicator that certainly is more than nothing. */
    Optional<Located<Figure>> some(String indicator) {
        return stated(indicator)
                .filter(figure -> Amount.atLeast(figure.value())
                        .filter(least -> least.signum() > 0)
                        .isPresent());
    }

    /** The one exact figure of an indicator. */
    Optional<Located<Figure>> exact(String indicator) {
        return stated(indicator).filter(figure -> Amount.isExact(figure.value()));
    }

    /** The one exact figure of an indicator, where it has that value. */
    Optional<Located<Figure>> exactly(String indicator, BigDecimal value) {
        return exact(indicator).filter(figure -> figure.value().getValue().compareTo(value) == 0);
    }

    /** Several figures of one indicator may each count something else; they say nothing together. */
    private Optional<Located<Figure>> stated(String indicator) {
        List<Located<Figure>> found = figures.getOrDefault(indicator, List.of());
        boolean alike = found.stream()
                        .map(figure -> figure.value().getValue().stripTrailingZeros())
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
        return alike ? Optional.of(found.get(0)) : Optional.empty();
    }
}
