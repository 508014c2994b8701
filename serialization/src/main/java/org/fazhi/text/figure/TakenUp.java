package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.PartKind;
import org.fazhi.report.Relation;

/** Numbers that take up one given before, to be the same: 全县法制审核员47名 and, of the shortcomings, 47名审核员中乡镇仅10名. */
public final class TakenUp {
    private static final int FARTHEST = 400;

    private record Told(Figure figure, Mention mention, boolean ofHeads, int paragraph) {}

    private final List<Told> told = new ArrayList<>();
    private int paragraphs;

    /** Adds the numbers of a paragraph of some part, with their ids. */
    public void add(List<Figure> figures, List<Mention> mentions, PartKind part) {
        paragraphs++;
        for (int i = 0; i < figures.size(); i++) {
            told.add(new Told(figures.get(i), mentions.get(i), part.equals(PartKind.FIRST_RESPONSIBLE), paragraphs));
        }
    }

    /** That the one taken up and the one that takes it up are the same, also where they are not. */
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>(ofHeads());
        for (int i = 0; i < told.size(); i++) {
            Told later = told.get(i);
            List<Told> before = told.subList(Math.max(0, i - FARTHEST), i);
            later.mention()
                    .takenUp()
                    .flatMap(counted -> meant(before, later, counted))
                    .ifPresent(earlier -> relations.add(equal(earlier, later.figure())));
        }
        relations.addAll(toldTwice());
        return relations.stream().distinct().toList();
    }

    /** 现有学校187所 and 列入178所学校年度考核: what two paragraphs call by one name, and nothing else, but for a slip of a digit. */
    private List<Relation> toldTwice() {
        Map<String, List<Told>> byName = new LinkedHashMap<>();
        told.forEach(number -> number.mention()
                .names()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(number)));
        return byName.values().stream()
                .filter(two -> two.size() == 2 && areOne(two.get(0), two.get(1)))
                .map(two -> equal(two.get(0).figure(), two.get(1).figure()))
                .toList();
    }

    private static Relation equal(Figure one, Figure other) {
        return Relation.equal(one.getId().orElseThrow(), other.getId().orElseThrow());
    }

    private static boolean areOne(Told one, Told other) {
        Figure first = one.figure();
        Figure second = other.figure();
        return one.paragraph() != other.paragraph()
                && one.mention().isNamedAs(other.mention())
                && first.getIndicator().equals(second.getIndicator())
                && first.getScope().equals(second.getScope())
                && isOfTheYear(first)
                && isOfTheYear(second)
                && first.getValue().compareTo(second.getValue()) != 0
                && isSlip(first, second);
    }

    private static boolean isOfTheYear(Figure figure) {
        return figure.getDirection().isEmpty()
                && figure.getPeriod().isEmpty()
                && figure.getNature().filter(Nature.TARGET::equals).isEmpty();
    }

    /** 会前学法8次: what the duties of the heads and the measures both tell, each once and in the same words. */
    private List<Relation> ofHeads() {
        Map<String, List<Told>> byWords = new LinkedHashMap<>();
        for (Told number : told) {
            if (!number.mention().tail().isEmpty()) {
                String words = number.mention().tail() + number.mention().unit().orElse("");
                byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(number);
            }
        }
        return byWords.values().stream()
                .filter(two ->
                        two.size() == 2 && two.get(0).ofHeads() != two.get(1).ofHeads())
                .filter(two -> Doubts.isSlip(two.get(0)
                        .figure()
                        .getValue()
                        .subtract(two.get(1).figure().getValue())))
                .map(two -> equal(two.get(0).figure(), two.get(1).figure()))
                .toList();
    }

    /** The number meant: one of the same value, else the only one that a slip of a digit tells from it. */
    private static Optional<Figure> meant(List<Told> before, Told later, String counted) {
        List<Figure> candidates = before.stream()
                .filter(earlier ->
                        earlier.mention().tellsOf(counted, later.mention().unit()))
                .map(Told::figure)
                .filter(figure -> figure.getDirection().isEmpty())
                .toList();
        Stream<Figure> same = candidates.stream()
                .filter(figure -> figure.getValue().compareTo(later.figure().getValue()) == 0);
        List<Figure> alike = candidates.stream()
                .filter(figure -> isSlip(figure, later.figure()))
                .toList();
        boolean one = alike.stream().map(Figure::getValue).distinct().count() == 1;
        return same.findFirst().or(() -> one ? Optional.of(alike.get(0)) : Optional.empty());
    }

    /** Whether one digit was mistaken, or two changed places. */
    private static boolean isSlip(Figure one, Figure other) {
        String first = one.getValue().toPlainString();
        String second = other.getValue().toPlainString();
        return first.length() == second.length()
                && first.length() > 1
                && Doubts.isSlip(one.getValue().subtract(other.getValue()));
    }
}
