package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.report.Origin;
import org.fazhi.report.Period;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * NUM-03: what a report can state only with one value is stated with one. Judged are totals of the dictionary and
 * figures the report itself calls equal. Where unit or scope differ it may be meant otherwise: a WARNING.
 */
final class OneValuePerIndicator implements Check {
    private static final Set<Nature> NOT_STATED_AS_FACT =
            Set.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM);
    private static final List<Set<String>> SYNONYMS = List.of(Set.of("件", "起", "宗"), Set.of("名", "人"));

    /** What a figure says; one that says the same as an earlier one is not compared with. */
    private record Statement(
            BigDecimal value,
            Approx approx,
            Optional<String> unit,
            Optional<String> scope,
            Optional<Period> period,
            Optional<String> boundAs) {
        static Statement of(Figure figure, Set<String> bound) {
            return new Statement(
                    plain(figure),
                    figure.getApprox(),
                    figure.getUnit(),
                    figure.getScope(),
                    figure.getPeriod(),
                    figure.getId().filter(bound::contains));
        }
    }

    @Override
    public void examine(Examination exam) {
        for (String indicator : exam.index().indicators()) {
            List<Located<Figure>> totals = totals(exam.index().figures(indicator));
            if (totals.size() > 1) {
                compareAll(exam, totals);
            }
        }
        exam.report().getRelations().stream()
                .filter(relation -> relation.getKind().equals(RelationKind.EQUAL))
                .forEach(relation -> compareEqual(exam, relation));
    }

    private static List<Located<Figure>> totals(List<Located<Figure>> figures) {
        return figures.size() < 2
                ? List.of()
                : figures.stream().filter(figure -> isTotal(figure.value())).toList();
    }

    private static void compareAll(Examination exam, List<Located<Figure>> totals) {
        Set<String> bound = exam.report().getRelations().stream()
                .flatMap(relation -> members(relation).stream())
                .collect(Collectors.toSet());
        Set<BigDecimal> toldAgain = toldAgain(totals);
        Map<Statement, Located<Figure>> earlier = new LinkedHashMap<>();
        for (Located<Figure> total : totals) {
            earlier.values().stream()
                    .filter(before -> differ(exam, before.value(), total.value()))
                    .forEach(before -> severity(exam, toldAgain, before.value(), total.value())
                            .ifPresent(severity -> report(exam, before, total, severity)));
            earlier.putIfAbsent(Statement.of(total.value(), bound), total);
        }
    }

    private static boolean isTotal(Figure figure) {
        return figure.getIndicator()
                        .flatMap(IndicatorDictionary.standard()::find)
                        .map(Indicator::isTotal)
                        .orElse(false)
                && figure.getDirection().isEmpty()
                && figure.getNature()
                        .map(nature -> !NOT_STATED_AS_FACT.contains(nature))
                        .orElse(true);
    }

    private static boolean differ(Examination exam, Figure first, Figure second) {
        return first.getPeriod().equals(second.getPeriod())
                && Amount.differ(first, second)
                && !related(exam, first, second);
    }

    private static Optional<Severity> severity(
            Examination exam, Set<BigDecimal> toldAgain, Figure first, Figure second) {
        boolean certain = !isRead(exam)
                || (isContradiction(first, second)
                        && !toldAgain.contains(plain(first))
                        && !toldAgain.contains(plain(second)));
        return severity(first, second).map(severity -> certain ? severity : Severity.INFO);
    }

    /** 撤销9件、变更3件 and, elsewhere, 9件撤销案件: a number told again is no slip of another. */
    private static Set<BigDecimal> toldAgain(List<Located<Figure>> totals) {
        Set<BigDecimal> told = new HashSet<>();
        return totals.stream()
                .map(total -> plain(total.value()))
                .filter(value -> !told.add(value))
                .collect(Collectors.toSet());
    }

    private static BigDecimal plain(Figure figure) {
        return figure.getValue().stripTrailingZeros();
    }

    /** What a reader took from a text for the same may be two things after all, unless a slip of digits explains it. */
    private static boolean isRead(Examination exam) {
        return exam.report().getOrigin().filter(Origin.TEXT::equals).isPresent();
    }

    /** Numbers of one section count different things; those of two contradict each other where a slip explains it. */
    private static boolean isContradiction(Figure first, Figure second) {
        boolean apart = first.getSection().isEmpty() || !first.getSection().equals(second.getSection());
        return apart && isSlip(first, second);
    }

    /** Whether two numbers of as many digits differ in one of them, or in two that changed places. */
    private static boolean isSlip(Figure first, Figure second) {
        String one = first.getValue().toPlainString();
        String other = second.getValue().toPlainString();
        if (one.length() != other.length()) {
            return false;
        }
        int[] unlike = IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .toArray();
        return unlike.length == 1
                || (unlike.length == 2
                        && one.charAt(unlike[0]) == other.charAt(unlike[1])
                        && one.charAt(unlike[1]) == other.charAt(unlike[0]));
    }

    /** A narrower scope may well count less than the whole; two different scopes say nothing of each other. */
    private static Optional<Severity> severity(Figure first, Figure second) {
        boolean sameUnit = sameUnit(first, second);
        boolean sameScope = first.getScope().equals(second.getScope());
        if (sameUnit && sameScope) {
            return Optional.of(Severity.ERROR);
        }
        if (first.getScope().isPresent() && second.getScope().isPresent() && !sameScope) {
            return Optional.empty();
        }
        Figure narrow = first.getScope().isPresent() ? first : second;
        Figure wide = narrow == first ? second : first;
        return !sameUnit || Amount.exceeds(narrow, wide) ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** 件 and 起 count the same cases where the dictionary knows the indicator in both, 名 and 人 the same persons. */
    private static boolean sameUnit(Figure first, Figure second) {
        List<String> units = first.getIndicator()
                .flatMap(IndicatorDictionary.standard()::find)
                .map(Indicator::getUnits)
                .orElse(List.of());
        return first.getUnit().equals(second.getUnit())
                || SYNONYMS.stream()
                        .map(synonyms ->
                                synonyms.stream().filter(units::contains).toList())
                        .anyMatch(known -> first.getUnit()
                                        .filter(known::contains)
                                        .isPresent()
                                && second.getUnit().filter(known::contains).isPresent());
    }

    private static boolean related(Examination exam, Figure first, Figure second) {
        return exam.report().getRelations().stream()
                .map(OneValuePerIndicator::members)
                .anyMatch(ids -> first.getId().filter(ids::contains).isPresent()
                        && second.getId().filter(ids::contains).isPresent());
    }

    private static Set<String> members(Relation relation) {
        return Stream.concat(relation.getParts().stream(), relation.getWhole().stream())
                .collect(Collectors.toSet());
    }

    private static void compareEqual(Examination exam, Relation relation) {
        List<Located<Figure>> figures = relation.getParts().stream()
                .map(exam.index()::figure)
                .flatMap(Optional::stream)
                .toList();
        figures.stream()
                .skip(1)
                .filter(later -> Amount.differ(figures.get(0).value(), later.value()))
                .forEach(later -> report(exam, figures.get(0), later, isRead(exam) ? Severity.INFO : Severity.ERROR));
    }

    private static void report(Examination exam, Located<Figure> one, Located<Figure> other, Severity severity) {
        exam.finding(other.pointer().child("value"))
                .severity(severity)
                .variant(severity == Severity.ERROR ? "same" : "scope")
                .evidence(Amount.phrase(other.value()))
                .expected(Amount.quantity(one.value()))
                .actual(Amount.quantity(other.value()))
                .argument("first", Amount.phrase(one.value()))
                .argument("second", Amount.phrase(other.value()))
                .add();
    }
}
