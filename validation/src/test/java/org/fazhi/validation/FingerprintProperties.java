package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fazhi.finding.Finding;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.LegalPublicity;
import org.fazhi.report.Mediation;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.structure.StructureRuleSet;

/** A finding keeps its name while unrelated things change around it, and two findings have two names. */
class FingerprintProperties {
    @Property(tries = 150)
    void whatIsPutBeforeItDoesNotMatter(
            @ForAll("faulty") Report report, @ForAll @IntRange(min = 1, max = 3) int count) {
        Set<String> before = fingerprints(report);
        assertThat(fingerprints(withFigures(report, count))).as("figures").containsAll(before);
        assertThat(fingerprints(withStatements(report, count))).as("statements").containsAll(before);
        assertThat(fingerprints(withSections(report, count))).as("sections").containsAll(before);
        assertThat(fingerprints(withDuties(report, count))).as("duties").containsAll(before);
    }

    @Example
    void aHeadingThatIsNumberedAnewKeepsItsFindings() {
        Report wrong = Edits.heading(SoundReports.town(), "s4", "2024年推进法治政府建设的主要安排");
        Report numberedAnew = Edits.marker(wrong, "s4", "五、");
        Set<String> kept = fingerprints(numberedAnew);
        assertThat(kept).containsAll(fingerprints(wrong));
    }

    @Example
    void twoFaultsOfOneFigureHaveTwoNames() {
        Report report = Edits.figures(
                SoundReports.town(),
                Figure.builder().label("走访").unit(" ").multiplier(" ").value(1).build());
        assertThat(STRUCTURE_ONLY.check(report).getFindings())
                .hasSize(2)
                .extracting(Finding::getFingerprint)
                .doesNotHaveDuplicates();
    }

    @Example
    void twoFaultsOfOneRelationHaveTwoNames() {
        Report report = Edits.edit(
                SoundReports.town(), builder -> builder.addRelation(Relation.rate("none", "nowhere", "penalties")));
        assertThat(STRUCTURE_ONLY.check(report).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/relations/6/parts", "/relations/6/whole");
        assertThat(fingerprints(report)).hasSize(2);
    }

    private static final ReportValidator STRUCTURE_ONLY = ReportValidator.of(StructureRuleSet.get());

    private static Set<String> fingerprints(Report report) {
        return ReportValidator.standard().check(report).getFindings().stream()
                .map(Finding::getFingerprint)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> before(List<T> values, int count, IntFunction<T> more) {
        return Stream.concat(IntStream.range(0, count).mapToObj(more), values.stream())
                .toList();
    }

    private static Figure figure(int number) {
        return Figure.builder()
                .label("新增数据" + number)
                .value(7L + number)
                .unit("处")
                .build();
    }

    private static Report withFigures(Report report, int count) {
        return Edits.edit(
                report,
                builder -> builder.mediation(report.getMediation()
                                .map(area -> Mediation.builder()
                                        .from(area)
                                        .figures(before(area.getFigures(), count, FingerprintProperties::figure))
                                        .build()))
                        .legalPublicity(report.getLegalPublicity()
                                .map(area -> LegalPublicity.builder()
                                        .from(area)
                                        .figures(before(area.getFigures(), count, FingerprintProperties::figure))
                                        .build()))
                        .otherWork(report.getOtherWork()
                                .map(area -> WorkArea.builder()
                                        .from(area)
                                        .figures(before(area.getFigures(), count, FingerprintProperties::figure))
                                        .build())));
    }

    private static Report withStatements(Report report, int count) {
        return Edits.edit(
                report,
                builder -> builder.mediation(report.getMediation()
                        .map(area -> Mediation.builder()
                                .from(area)
                                .statements(
                                        before(area.getStatements(), count, number -> Statement.of("另有情况" + number)))
                                .build())));
    }

    private static Report withSections(Report report, int count) {
        List<Section> outline = new ArrayList<>(before(
                report.getOutline(),
                count,
                number -> Section.builder()
                        .id("new" + number)
                        .heading("总体情况" + number)
                        .level(1)
                        .build()));
        return Edits.edit(report, builder -> builder.outline(outline));
    }

    private static Report withDuties(Report report, int count) {
        return Edits.edit(
                report,
                builder -> builder.firstResponsible(report.getFirstResponsible()
                        .map(part -> FirstResponsible.builder()
                                .from(part)
                                .duties(before(
                                        part.getDuties(),
                                        count,
                                        number -> Duty.builder()
                                                .role(DutyRole.JOINT)
                                                .summary("带头述法" + number)
                                                .build()))
                                .build())));
    }

    @Provide
    Arbitrary<Report> faulty() {
        return FaultyReports.any();
    }
}
