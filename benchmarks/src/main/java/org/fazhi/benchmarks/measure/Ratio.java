package org.fazhi.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A ratio of two sides, one value a round.
 *
 * @param name its name
 * @param goal what is aimed at, as text; {@code none} where it is only reported
 * @param values one of each round
 */
record Ratio(String name, String goal, List<Double> values) {
    /** Round by round: one side divided by the other. */
    static Ratio of(String name, String goal, List<Score> above, List<Score> below) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            values.add(above.get(i).value() / below.get(i).value());
        }
        return new Ratio(name, goal, values);
    }

    Ratio times(double factor) {
        return new Ratio(
                name, goal, values.stream().map(value -> value * factor).toList());
    }

    Spread spread() {
        return Spread.of(values);
    }

    /** The line a program reads. */
    String line() {
        return String.format(Locale.ROOT, "ratio %s %.2f goal %s", name, spread().median(), goal);
    }
}
