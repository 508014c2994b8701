package org.fazhi.benchmarks.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Achievements;
import org.fazhi.report.Area;
import org.fazhi.report.Cause;
import org.fazhi.report.Duty;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Mediation;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Origin;
import org.fazhi.report.OtherMatters;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;
import org.fazhi.testkit.Samples;

/**
 * A sound report of any size: a sample of the test kit, made larger by paragraphs, figures that hang together, and
 * statements, each with other words and numbers; or smaller, as form data without outline and with fewer areas.
 */
public final class SizedReport {
    private static final int YEAR = 2024;
    private static final int MOST_PARAGRAPHS = 110;

    private SizedReport() {}

    /**
     * A report of about so many bytes of JSON on one line.
     *
     * @param bytes from 4,000 on
     * @return the same report each time
     */
    public static Report ofBytes(int bytes) {
        Report base = Samples.countyReport(YEAR);
        if (length(base) > bytes) {
            base = form(base);
        }
        int rounds = 0;
        int step = 256;
        while (step > 0) {
            if (length(grown(base, rounds + step)) <= bytes) {
                rounds += step;
            } else {
                step /= 2;
            }
        }
        return grown(base, rounds);
    }

    private static int length(Report report) {
        return ReportJson.compact(report).getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * A report with so many figures more, and paragraphs and statements in proportion.
     *
     * @param base a sound report
     * @param rounds how many times three figures, one relation and a statement are added
     * @return a sound report
     */
    public static Report grown(Report base, int rounds) {
        Mediation.Builder mediation = Mediation.builder();
        base.getMediation().ifPresent(mediation::from);
        WorkArea.Builder publicity = WorkArea.builder();
        base.getGovernmentFunctions().ifPresent(publicity::from);
        Report.Builder grown = Report.builder().from(base);
        for (int i = 0; i < rounds; i++) {
            Growth growth = new Growth(i);
            publicity.addAllFigures(growth.figures());
            mediation.addStatement(growth.statement());
            grown.addRelation(growth.relation());
        }
        int paragraphs = base.getOutline().isEmpty() ? 0 : Math.min(rounds, MOST_PARAGRAPHS);
        return grown.mediation(mediation.build())
                .governmentFunctions(publicity.build())
                .outline(outline(base.getOutline(), paragraphs))
                .build();
    }

    /** Paragraphs go below the section on government functions, numbered 1., 2., 3. */
    private static List<Section> outline(List<Section> outline, int paragraphs) {
        List<Section> grown = new ArrayList<>();
        for (Section section : outline) {
            Section.Builder copy = Section.builder().from(section).children(List.of());
            copy.addAllChildren(outline(section.getChildren(), paragraphs));
            if (section.getArea().equals(Optional.of(Area.GOVERNMENT_FUNCTIONS))) {
                for (int i = 0; i < paragraphs; i++) {
                    copy.addChildren(new Growth(i).paragraph());
                }
            }
            grown.add(copy.build());
        }
        return grown;
    }

    /** What a form would hold of it. */
    private static Report form(Report report) {
        return Report.builder()
                .origin(Origin.FORM)
                .issuers(report.getIssuers())
                .reportingYear(report.getReportingYear())
                .frame(report.getFrame())
                .achievements(Achievements.builder()
                        .statements(report.getAchievements().orElseThrow().getStatements())
                        .build())
                .shortcomings(shortcomings(report.getShortcomings().orElseThrow()))
                .firstResponsible(duties(report.getFirstResponsible().orElseThrow()))
                .nextPlan(plan(report.getNextPlan().orElseThrow()))
                .other(OtherMatters.builder().build())
                .governmentFunctions(report.getGovernmentFunctions())
                .normativeDocuments(report.getNormativeDocuments())
                .emergency(report.getEmergency())
                .supervision(report.getSupervision())
                .digital(report.getDigital())
                .build();
    }

    private static Shortcomings shortcomings(Shortcomings part) {
        Shortcomings.Builder copy = Shortcomings.builder();
        for (Shortcoming item : part.getItems()) {
            List<Cause> causes = item.getCauses();
            copy.addItem(Shortcoming.builder()
                    .id(item.getId())
                    .summary(item.getSummary())
                    .causes(causes)
                    .build());
        }
        return copy.build();
    }

    private static FirstResponsible duties(FirstResponsible part) {
        FirstResponsible.Builder copy = FirstResponsible.builder().yearEndReport(part.getYearEndReport());
        for (Duty duty : part.getDuties()) {
            copy.addDuty(Duty.builder().from(duty).section(Optional.empty()).build());
        }
        return copy.build();
    }

    private static NextPlan plan(NextPlan part) {
        NextPlan.Builder copy = NextPlan.builder().year(part.getYear());
        for (PlanItem item : part.getItems()) {
            copy.addItem(PlanItem.builder().from(item).section(Optional.empty()).build());
        }
        return copy.build();
    }
}
