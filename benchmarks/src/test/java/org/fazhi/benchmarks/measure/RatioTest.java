package org.fazhi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static List<Score> scores(double... values) {
        return Arrays.stream(values).mapToObj(value -> new Score(value, 0)).toList();
    }

    @Test
    void isTheMedianOfTheRounds() {
        Ratio ratio = Ratio.of("a_vs_b", "1.5", scores(10, 30, 20), scores(5, 10, 20));
        assertThat(ratio.values()).containsExactly(2.0, 3.0, 1.0);
        assertThat(ratio.line()).isEqualTo("ratio a_vs_b 2.00 goal 1.5");
        assertThat(ratio.spread()).isEqualTo(new Spread(2, 1, 3));
        assertThat(ratio.times(0.5).line()).isEqualTo("ratio a_vs_b 1.00 goal 1.5");
    }

    @Test
    void anEvenNumberHasItsMedianBetweenTwo() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void whatWasMeasuredReplacesWhatWasMeasuredBefore() {
        String page = "a\n<!-- measured: written by benchmarks/run -->\nold\n<!-- end of what was measured -->\nb\n";
        assertThat(Tables.between(page, "new\n")).isEqualTo(page.replace("old", "new"));
    }

    @Test
    void aPlotHasItsPointsAndLabels() {
        Plot plot = new Plot("Time", "bytes", "µs");
        plot.add("ours", 10, 1);
        plot.add("ours", 1000, 100);
        assertThat(plot.svg())
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains(">Time<", ">bytes<", ">ours<", ">1,000<", "points=\"80.0,365.0 530.0,48.0\"");
    }
}
