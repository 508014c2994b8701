package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.report.Figure;

/**
 * 撤销或变更5件、确认违法1件: where the words of one sentence give different numbers the same meaning, each tells of what its own
 * words say, not of the whole.
 */
final class Twins {
    private static final int NEAR = 6;

    private Twins() {}

    static List<Found.Number> apart(List<Found.Number> numbers, List<Clauses.Phrase> phrases) {
        List<Found.Number> apart = new ArrayList<>(numbers);
        for (int i = 1; i < numbers.size(); i++) {
            for (int k = i - 1; k >= 0 && i - k <= NEAR; k--) {
                boolean sentence = phrases.get(k).sentence() == phrases.get(i).sentence();
                if (sentence && areTwins(numbers.get(k), numbers.get(i))) {
                    String one = words(phrases.get(k));
                    String other = words(phrases.get(i));
                    if (!one.equals(other) && !one.isEmpty() && !other.isEmpty()) {
                        apart.set(k, narrower(apart.get(k), numbers.get(k), one));
                        apart.set(i, narrower(apart.get(i), numbers.get(i), other));
                    }
                }
            }
        }
        return apart;
    }

    private static Found.Number narrower(Found.Number number, Found.Number before, String words) {
        String wide = before.figure().getScope().map(scope -> scope + "，").orElse("");
        return FigureReader.scoped(number, wide + words);
    }

    private static String words(Clauses.Phrase phrase) {
        String item = FigureReader.cleaned(phrase.item());
        return item.isEmpty() ? FigureReader.cleaned(phrase.noun()) : item;
    }

    private static boolean areTwins(Found.Number one, Found.Number other) {
        Figure first = one.figure();
        Figure second = other.figure();
        return first.getIndicator().isPresent()
                && first.getIndicator().equals(second.getIndicator())
                && first.getScope().equals(second.getScope())
                && first.getPeriod().equals(second.getPeriod())
                && first.getUnit().equals(second.getUnit())
                && FigureReader.isTotal(first)
                && first.getValue().compareTo(second.getValue()) != 0;
    }
}
