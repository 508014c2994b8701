package org.fazhi.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;

/**
 * Reports for the properties of jqwik (随机报告). The engine of jqwik must be among the tests. What fails is made smaller:
 * member by member for {@link #any()} and {@link #altered()}, towards the usual sample for sound reports.
 *
 * <p>Example:
 *
 * <pre>{@code
 * @Property
 * void soundReportsConform(@ForAll("sound") Report report) {
 *     FazhiAssertions.assertThat(report).conforms();
 * }
 *
 * @Provide
 * Arbitrary<Report> sound() {
 *     return ReportArbitraries.sound();
 * }
 * }</pre>
 *
 * <p>{@link FazhiDomain} saves the method with {@code @Provide}.
 */
public final class ReportArbitraries {
    private ReportArbitraries() {}

    /**
     * Reports with anything the model allows, see {@link Samples#any}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Report> any() {
        return values(Report.class);
    }

    /**
     * Values of a type of the model with anything it allows.
     *
     * @param type an interface of {@code org.fazhi.report} that has a builder, such as {@code Figure}, or a code, such
     *     as {@code BodyKind}
     * @param <T> the type
     * @return the arbitrary
     */
    public static <T> Arbitrary<T> values(Class<T> type) {
        return generated(random -> new RandomValues(random).value(type));
    }

    /**
     * Sound reports in which something is missing or odd, see {@link Samples#altered}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Report> altered() {
        return generated(random -> Alteration.of(SoundReport.of(random).report(), random));
    }

    /**
     * Sound reports of all kinds of body and years: no rule finds fault with them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Report> sound() {
        return sound(Arbitraries.of(Samples.kinds()), years());
    }

    /**
     * Sound reports of one kind of body.
     *
     * @param kind the kind of body, one of {@link Samples#kinds()}
     * @return the arbitrary
     */
    public static Arbitrary<Report> sound(BodyKind kind) {
        return sound(Arbitraries.of(kind), years());
    }

    /**
     * Sound reports of one kind of body and one year.
     *
     * @param kind the kind of body, one of {@link Samples#kinds()}
     * @param year the reporting year, 2016 to 2030
     * @return the arbitrary
     */
    public static Arbitrary<Report> sound(BodyKind kind, int year) {
        return sound(Arbitraries.of(kind), Arbitraries.just(year));
    }

    /**
     * Reports with one fault each, of any of {@link Samples#faults()}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Report> faulty() {
        return Arbitraries.of(Samples.faults()).map(Samples::withFault);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(SoundReport.FIRST_YEAR, SoundReport.LAST_YEAR);
    }

    private static Arbitrary<Report> sound(Arbitrary<BodyKind> kinds, Arbitrary<Integer> years) {
        List<Arbitrary<Integer>> choices = SoundReport.choices().stream()
                .<Arbitrary<Integer>>map(count -> Arbitraries.integers().between(0, count - 1))
                .toList();
        return Combinators.combine(
                        kinds, years, numbers(), Combinators.combine(choices).as(List::copyOf))
                .as((kind, year, numbers, variations) -> new SoundReport(kind, year, numbers, variations).report())
                .withoutEdgeCases();
    }

    private static Arbitrary<SoundReport.Numbers> numbers() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3000);
        return Combinators.combine(counts, counts, counts, counts)
                .as((one, other, simple, ordinary) ->
                        new SoundReport.Numbers(one + other + 1, other, simple, ordinary + 30));
    }

    private static <T> Arbitrary<T> generated(Function<Random, T> source) {
        return Arbitraries.fromGenerator(random -> new Smaller<>(source.apply(random)));
    }

    /** A value that is made smaller by taking something out of it. */
    private record Smaller<T>(T value) implements Shrinkable<T> {
        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Simpler.than(value).map(Smaller::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Simpler.weight(value));
        }
    }
}
