package org.fazhi.testkit;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;

/**
 * Reports to test with (样例报告), as plain values: no test framework is needed for them. Bodies, places and numbers are
 * invented.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Report sound = Samples.townReport(2024);          // no rule finds fault with it
 * Report faulty = Samples.withFault("NUM-01");      // 14 of 15 printed as 99 %, and nothing else wrong
 * }</pre>
 */
public final class Samples {
    private Samples() {}

    /**
     * A sound report: none of the standard rules finds anything in it.
     *
     * @param kind the kind of body, one of {@link #kinds()}
     * @param year the reporting year, 2016 to 2030
     * @return the same report each time
     * @throws IllegalArgumentException for another kind or year
     */
    public static Report report(BodyKind kind, int year) {
        return SoundReport.of(kind, year).report();
    }

    /**
     * A sound report of a town (镇).
     *
     * @param year the reporting year, 2016 to 2030
     * @return the same report each time
     * @throws IllegalArgumentException for another year
     */
    public static Report townReport(int year) {
        return report(BodyKind.TOWN, year);
    }

    /**
     * A sound report of a county (县).
     *
     * @param year the reporting year, 2016 to 2030
     * @return the same report each time
     * @throws IllegalArgumentException for another year
     */
    public static Report countyReport(int year) {
        return report(BodyKind.COUNTY, year);
    }

    /**
     * The kinds of body there are sound reports of.
     *
     * @return from the departments of the State Council to the development zones
     */
    public static List<BodyKind> kinds() {
        return SampleBody.ALL.stream().map(SampleBody::kind).toList();
    }

    /**
     * A report with one fault: a rule finds it, and nothing else is found.
     *
     * @param rule the id of the rule, one of {@link #faults()}
     * @return the same report each time; of 2024 as a rule, and of a body the rule concerns
     * @throws IllegalArgumentException when there is no such sample
     */
    public static Report withFault(String rule) {
        return Fault.of(rule).report();
    }

    /**
     * The rules there is a single fault of: all that find something in a report alone. Those that compare it with
     * reports of other years or bodies ({@code SIM}, {@code YOY-01}, {@code NUM-06}) are not among them.
     *
     * @return ids in their order
     */
    public static Set<String> faults() {
        return Fault.all().keySet();
    }

    /**
     * Sound reports of all kinds of body and years, with other numbers, outlines and titles: what the rules must not
     * find fault with.
     *
     * @param seed the same seed gives the same reports
     * @return without end
     */
    public static Stream<Report> sound(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> SoundReport.of(random).report());
    }

    /**
     * Sound reports in which something is missing or replaced by something odd: what a rule must bear, since it runs
     * far into them.
     *
     * @param seed the same seed gives the same reports
     * @return without end
     */
    public static Stream<Report> altered(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Alteration.of(SoundReport.of(random).report(), random));
    }

    /**
     * Reports with anything the model allows: dangling references, negative numbers, unknown codes and members, blank
     * and odd texts. What a codec must bring back unharmed.
     *
     * @param seed the same seed gives the same reports
     * @return without end
     */
    public static Stream<Report> any(long seed) {
        RandomValues values = new RandomValues(new Random(seed));
        return Stream.generate(() -> values.value(Report.class));
    }
}
