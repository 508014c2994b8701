package org.fazhi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.DecisionMaking;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.LegalPublicity;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Mediation;
import org.fazhi.report.NormativeDocuments;
import org.fazhi.report.Report;
import org.fazhi.report.ReviewLitigation;
import org.fazhi.report.WorkArea;
import org.fazhi.report.ZeroClaim;
import org.fazhi.text.content.YearlyPaper;

/** What was read of each area, on its way into the report. */
final class AreaContents {
    private record Content(List<Figure> figures, List<ZeroClaim> claims, List<Mechanism> mechanisms) {
        Content() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Map<Area, Content> areas = new LinkedHashMap<>();
    private final Map<YearlyPaper, LocalDate> published = new EnumMap<>(YearlyPaper.class);

    void add(Area area, Figure figure) {
        of(area).figures().add(figure);
    }

    void add(Area area, ZeroClaim claim) {
        of(area).claims().add(claim);
    }

    void add(Area area, Mechanism mechanism) {
        of(area).mechanisms().add(mechanism);
    }

    void published(YearlyPaper paper, LocalDate day) {
        of(
                switch (paper) {
                    case ENFORCEMENT_STATISTICS -> Area.ENFORCEMENT;
                    case DISCLOSURE_REPORT -> Area.DISCLOSURE;
                });
        published.putIfAbsent(paper, day);
    }

    private Optional<LocalDate> publishedOn(YearlyPaper paper) {
        return Optional.ofNullable(published.get(paper));
    }

    private Content of(Area area) {
        return areas.computeIfAbsent(area, key -> new Content());
    }

    void into(Report.Builder report) {
        areas.forEach((area, content) -> into(report, area, content));
    }

    private void into(Report.Builder report, Area area, Content content) {
        switch (area.getCode()) {
            case "GOVERNMENT_FUNCTIONS" -> report.governmentFunctions(work(content));
            case "BUSINESS_ENVIRONMENT" -> report.businessEnvironment(work(content));
            case "NORMATIVE_DOCUMENTS" -> report.normativeDocuments(documents(content));
            case "DECISION_MAKING" -> report.decisionMaking(decisions(content));
            case "ENFORCEMENT" -> report.enforcement(enforcement(content));
            case "EMERGENCY" -> report.emergency(work(content));
            case "MEDIATION" -> report.mediation(mediation(content));
            case "REVIEW_LITIGATION" -> report.reviewLitigation(litigation(content));
            case "SUPERVISION" -> report.supervision(work(content));
            case "DISCLOSURE" -> report.disclosure(disclosure(content));
            case "DIGITAL" -> report.digital(work(content));
            case "LEGAL_PUBLICITY" -> report.legalPublicity(publicity(content));
            case "PARTY_LEADERSHIP" -> report.partyLeadership(work(content));
            case "ENVIRONMENT" -> report.environment(work(content));
            default -> report.otherWork(work(content));
        }
    }

    private static WorkArea work(Content content) {
        return WorkArea.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private static NormativeDocuments documents(Content content) {
        return NormativeDocuments.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private static DecisionMaking decisions(Content content) {
        return DecisionMaking.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private Enforcement enforcement(Content content) {
        return Enforcement.builder()
                .statisticsPublishedOn(publishedOn(YearlyPaper.ENFORCEMENT_STATISTICS))
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private static Mediation mediation(Content content) {
        return Mediation.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private static ReviewLitigation litigation(Content content) {
        return ReviewLitigation.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private Disclosure disclosure(Content content) {
        return Disclosure.builder()
                .annualReportPublishedOn(publishedOn(YearlyPaper.DISCLOSURE_REPORT))
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }

    private static LegalPublicity publicity(Content content) {
        return LegalPublicity.builder()
                .addAllFigures(content.figures())
                .addAllZeroClaims(content.claims())
                .addAllMechanisms(content.mechanisms())
                .build();
    }
}
