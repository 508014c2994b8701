package org.fazhi.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fazhi.report.DecisionMaking;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.LegalPublicity;
import org.fazhi.report.Mediation;
import org.fazhi.report.NextPlan;
import org.fazhi.report.NormativeDocuments;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.ReviewLitigation;
import org.fazhi.report.Section;
import org.fazhi.report.WorkArea;

/** Changes to a report, one thing at a time. */
final class Edits {
    private Edits() {}

    static Report edit(Report report, Consumer<Report.Builder> change) {
        Report.Builder builder = Report.builder().from(report);
        change.accept(builder);
        return builder.build();
    }

    static Report frame(Report report, Consumer<Frame.Builder> change) {
        Frame.Builder frame = Frame.builder().from(report.getFrame().orElseThrow());
        change.accept(frame);
        return edit(report, builder -> builder.frame(frame.build()));
    }

    /** The same title everywhere it stands. */
    static Report title(Report report, String title) {
        return frame(
                report,
                frame -> frame.title(title).titleAsPrinted(title).pageTitle(title.replaceAll("[\\s\\u3000]", "")));
    }

    static Report section(Report report, String id, Consumer<Section.Builder> change) {
        return sections(report, section -> {
            Section.Builder builder = Section.builder().from(section);
            if (section.getId().equals(id)) {
                change.accept(builder);
            }
            return builder.build();
        });
    }

    static Report marker(Report report, String id, String marker) {
        return section(report, id, section -> section.marker(marker));
    }

    static Report heading(Report report, String id, String heading) {
        return section(report, id, section -> section.heading(heading));
    }

    static Report sections(Report report, UnaryOperator<Section> change) {
        return edit(report, builder -> builder.outline(changed(report.getOutline(), change)));
    }

    private static List<Section> changed(List<Section> sections, UnaryOperator<Section> change) {
        return sections.stream()
                .map(section -> Section.builder()
                        .from(section)
                        .children(changed(section.getChildren(), change))
                        .build())
                .map(change)
                .toList();
    }

    static Report figure(Report report, String id, Consumer<Figure.Builder> change) {
        return figures(report, figures -> changed(figures, id, change));
    }

    /** Takes figures out. */
    static Report without(Report report, String... ids) {
        List<String> out = List.of(ids);
        return figures(
                report,
                figures -> figures.stream()
                        .filter(figure -> figure.getId().filter(out::contains).isEmpty())
                        .toList());
    }

    private static Report figures(Report report, UnaryOperator<List<Figure>> change) {
        return edit(
                report,
                builder -> builder.mediation(report.getMediation()
                                .map(area -> Mediation.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build()))
                        .enforcement(report.getEnforcement()
                                .map(area -> Enforcement.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build()))
                        .normativeDocuments(report.getNormativeDocuments()
                                .map(area -> NormativeDocuments.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build()))
                        .decisionMaking(report.getDecisionMaking()
                                .map(area -> DecisionMaking.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build()))
                        .reviewLitigation(report.getReviewLitigation()
                                .map(area -> ReviewLitigation.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build()))
                        .legalPublicity(report.getLegalPublicity()
                                .map(area -> LegalPublicity.builder()
                                        .from(area)
                                        .figures(change.apply(area.getFigures()))
                                        .build())));
    }

    static Report enforcement(Report report, Consumer<Enforcement.Builder> change) {
        Enforcement.Builder area =
                Enforcement.builder().from(report.getEnforcement().orElseThrow());
        change.accept(area);
        return edit(report, builder -> builder.enforcement(area.build()));
    }

    /** Says something more in the text of the measures on enforcement: {@code /outline/0/children/4/text}. */
    static Report telling(Report report, String sentence) {
        return section(
                report,
                "s1-5",
                section -> section.text(section.build().getText().orElse("") + sentence));
    }

    private static List<Figure> changed(List<Figure> figures, String id, Consumer<Figure.Builder> change) {
        return figures.stream()
                .map(figure -> {
                    Figure.Builder builder = Figure.builder().from(figure);
                    if (figure.getId().equals(Optional.of(id))) {
                        change.accept(builder);
                    }
                    return builder.build();
                })
                .toList();
    }

    /** Puts figures into the area of other work, which a sound report leaves out: {@code /otherWork/figures/0}. */
    static Report figures(Report report, Figure... figures) {
        return edit(
                report,
                builder ->
                        builder.otherWork(WorkArea.builder().addFigures(figures).build()));
    }

    /** Takes out the part on shortcomings, and the answers to them, which would be dangling references. */
    static Report withoutShortcomings(Report report) {
        List<PlanItem> plan = report.getNextPlan().orElseThrow().getItems().stream()
                .map(item -> PlanItem.builder().from(item).answers(List.of()).build())
                .toList();
        return edit(
                report,
                builder -> builder.shortcomings(Optional.empty())
                        .nextPlan(NextPlan.builder()
                                .from(report.getNextPlan().orElseThrow())
                                .items(plan)
                                .build()));
    }
}
