package org.fazhi.validation.national.comparison;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Nature;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * SIM-05: the numbers are those of the year, not nearly all those of the year before. Compared are exact counts of what
 * happened in the year, of ten and more: the same two meetings a year mean nothing.
 */
final class SameFigures implements Comparison {
    private static final BigDecimal TELLING = BigDecimal.TEN;
    private static final int SHOWN = 3;

    private record Subject(String what, Optional<String> unit, Optional<String> scope) {}

    @Override
    public void compare(Examination exam, Report before) {
        Map<Subject, Figure> now = counts(exam.report());
        Map<Subject, Figure> then = counts(before);
        List<Subject> both = now.keySet().stream().filter(then::containsKey).toList();
        if (both.size() < exam.number("minComparedFigures")) {
            exam.skip("tooFewFigures");
            return;
        }
        List<String> same = both.stream()
                .filter(subject -> Objects.requireNonNull(now.get(subject))
                                .getValue()
                                .compareTo(Objects.requireNonNull(then.get(subject))
                                        .getValue())
                        == 0)
                .map(subject -> Amount.phrase(Objects.requireNonNull(now.get(subject))))
                .toList();
        if (same.size() * 100 >= both.size() * exam.number("repeatedFiguresPercent")) {
            exam.finding(Pointer.ROOT)
                    .evidence(same.stream().limit(SHOWN).collect(Collectors.joining("、")))
                    .actual(Integer.toString(same.size()))
                    .argument("compared", Integer.toString(both.size()))
                    .add();
        }
    }

    private static Map<Subject, Figure> counts(Report report) {
        Map<Subject, Figure> counts = new LinkedHashMap<>();
        Set<Subject> ambiguous = new HashSet<>();
        for (Figure figure : report.figures()) {
            if (isTellingCount(figure)) {
                Subject subject = new Subject(
                        figure.getIndicator().orElse(figure.getLabel()), figure.getUnit(), figure.getScope());
                Figure other = counts.putIfAbsent(subject, figure);
                if (other != null && other.getValue().compareTo(figure.getValue()) != 0) {
                    ambiguous.add(subject);
                }
            }
        }
        counts.keySet().removeAll(ambiguous);
        return counts;
    }

    private static boolean isTellingCount(Figure figure) {
        Optional<Nature> nature = figure.getNature()
                .or(() -> figure.getIndicator()
                        .flatMap(IndicatorDictionary.standard()::find)
                        .map(Indicator::getNature));
        return nature.filter(Nature.FLOW::equals).isPresent()
                && Amount.isExact(figure)
                && figure.getDirection().isEmpty()
                && figure.getPeriod().isEmpty()
                && figure.getValue().compareTo(TELLING) >= 0;
    }
}
