package org.fazhi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;

/** Random reports: sound ones of any body and year with any mixture of faults. */
final class FaultyReports {
    private static final List<UnaryOperator<Report>> FAULTS = List.of(
            Edits::withoutShortcomings,
            report -> Edits.frame(report, frame -> frame.title(Optional.empty())),
            report -> Edits.title(report, "另一镇2011年\n法治政府建设情况的报告"),
            report -> Edits.frame(report, frame -> frame.signatories(List.of()).documentDate(Optional.empty())),
            report -> Edits.frame(report, frame -> frame.closing("妥否，请批示。").secrecyReviewed(false)),
            report -> Edits.figure(report, "succeeded", figure -> figure.value(90)),
            report -> Edits.figure(report, "success", figure -> figure.value(99)),
            report -> Edits.figure(report, "ordinary", figure -> figure.value(61)),
            report -> Edits.figure(report, "penalties-again", figure -> figure.value(88)),
            report ->
                    Edits.figure(report, "trained", figure -> figure.value(500).label(" ")),
            report -> Edits.marker(report, "s5", "三、"),
            report -> Edits.marker(report, "s1-4", "四、"),
            report -> Edits.heading(report, "s1", "1999年主要举措和成效"),
            report -> Edits.heading(report, "s4", "1999年主要安排"),
            report -> Edits.section(report, "s1-3", section -> section.level(0)),
            report -> Edits.edit(report, builder -> builder.achievements(Optional.empty())),
            report -> Edits.edit(report, builder -> builder.firstResponsible(Optional.empty())));

    private FaultyReports() {}

    static Arbitrary<Report> any() {
        Arbitrary<List<Integer>> faults = Arbitraries.integers()
                .between(0, FAULTS.size() - 1)
                .list()
                .uniqueElements()
                .ofMaxSize(8)
                .map(indexes -> indexes.stream().sorted().toList());
        Arbitrary<Integer> odd = Arbitraries.integers().between(0, 40);
        return Combinators.combine(kinds(), Arbitraries.integers().between(2016, 2028), faults, odd)
                .as(FaultyReports::report);
    }

    static Arbitrary<BodyKind> kinds() {
        return Arbitraries.of(SoundBody.ALL).map(SoundBody::kind);
    }

    /** A report of which only the body and the year are known, if these. */
    static Arbitrary<Report> headOnly() {
        Arbitrary<Optional<BodyKind>> bodies = Arbitraries.of(BodyKind.known()).optional(0.9);
        Arbitrary<Optional<BodyKind>> others =
                Arbitraries.of("CORPS", "LINKED_AGENCY").map(BodyKind::of).optional(0.8);
        Arbitrary<Optional<Integer>> years =
                Arbitraries.integers().between(1949, 2100).optional(0.9);
        return Combinators.combine(Arbitraries.oneOf(bodies, others).list().ofMaxSize(3), years)
                .as((kinds, year) -> Report.builder()
                        .issuers(kinds.stream()
                                .map(kind ->
                                        Issuer.builder().name("某机关").kind(kind).build())
                                .toList())
                        .reportingYear(year)
                        .build());
    }

    private static Report report(BodyKind kind, int year, List<Integer> faults, int odd) {
        Report report = SoundReports.of(kind, year);
        for (int fault : faults) {
            report = FAULTS.get(fault).apply(report);
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < odd; i++) {
            figures.add(ArithmeticCases.of("odd" + i, Integer.toString(11 + 10 * i), "件", Approx.MORE_THAN));
        }
        return Edits.figures(report, figures.toArray(Figure[]::new));
    }
}
