package org.fazhi.benchmarks.floor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Area;
import org.fazhi.report.AreaContent;
import org.fazhi.report.BodyKind;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Origin;
import org.fazhi.report.Part;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcomings;

/** STR but STR-03 and STR-13, which look at words: what the report must contain. */
final class ContentsFloor {
    private static final int LEAST_ITEMS = 2;
    private static final int LEAST_LENGTH = 1500;
    private static final int MOST_LENGTH = 8000;
    private static final int MOST_LENGTH_ABOVE_TOWNSHIP = 15000;
    private static final int LEAST_TASKS = 5;
    private static final List<Set<Area>> TASKS = List.of(
            Set.of(Area.GOVERNMENT_FUNCTIONS, Area.BUSINESS_ENVIRONMENT),
            Set.of(Area.NORMATIVE_DOCUMENTS),
            Set.of(Area.DECISION_MAKING),
            Set.of(Area.ENFORCEMENT),
            Set.of(Area.EMERGENCY),
            Set.of(Area.MEDIATION, Area.REVIEW_LITIGATION),
            Set.of(Area.SUPERVISION, Area.DISCLOSURE),
            Set.of(Area.DIGITAL),
            Set.of(Area.PARTY_LEADERSHIP, Area.LEGAL_PUBLICITY));

    private ContentsFloor() {}

    static void check(Facts facts, DutiesFloor duties, Faults faults) {
        if (!facts.isBody(
                BodyKind.STATE_COUNCIL_DEPT,
                BodyKind.PROVINCE,
                BodyKind.CITY,
                BodyKind.COUNTY,
                BodyKind.TOWN,
                BodyKind.TOWNSHIP,
                BodyKind.DEPARTMENT,
                BodyKind.PARTY_COMMITTEE,
                BodyKind.SUBDISTRICT,
                BodyKind.DEV_ZONE)) {
            return;
        }
        Map<Area, AreaContent> areas = facts.report.areas();
        parts(facts.report, isAnyTold(areas), faults);
        standsAlone(facts, faults);
        duties.contents();
        YearsFloor.check(facts, faults);
        if (!facts.report.getOutline().isEmpty()) {
            new MarkersFloor(faults).check(facts.report.getOutline());
        }
        enough(facts, faults);
        Optional<Integer> year = facts.report.getReportingYear();
        if (year.isPresent()
                && year.get() <= 2025
                && facts.report.getAchievements().isPresent()
                && covered(facts.report, areas) < LEAST_TASKS) {
            faults.add("STR-14", "achievements");
        }
    }

    private static boolean isAnyTold(Map<Area, AreaContent> areas) {
        for (AreaContent area : areas.values()) {
            if (!area.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void parts(Report report, boolean anyArea, Faults faults) {
        boolean items =
                report.getShortcomings().map(part -> !part.getItems().isEmpty()).orElse(false);
        boolean duties = report.getFirstResponsible()
                .map(part -> !part.getDuties().isEmpty())
                .orElse(false);
        boolean plan =
                report.getNextPlan().map(part -> !part.getItems().isEmpty()).orElse(false);
        part(report.getAchievements(), anyArea, "STR-01", "achievements", faults);
        part(report.getShortcomings(), items, "STR-02", "shortcomings", faults);
        part(report.getFirstResponsible(), duties, "STR-04", "firstResponsible", faults);
        part(report.getNextPlan(), plan, "STR-08", "nextPlan", faults);
    }

    private static void part(Optional<? extends Part> part, boolean told, String rule, String member, Faults faults) {
        if (part.isEmpty() || !told && part.get().getStatements().isEmpty()) {
            faults.add(rule, member);
        }
    }

    private static void standsAlone(Facts facts, Faults faults) {
        FirstResponsible part = facts.report.getFirstResponsible().orElse(null);
        if (part == null) {
            return;
        }
        Section first = null;
        for (String id : part.getSections()) {
            Section section = facts.section(id);
            first = first == null ? section : first;
            if (section != null && isTop(facts.report.getOutline(), section)) {
                return;
            }
        }
        if (first != null) {
            faults.add("STR-05", SectionPlace.of(facts.report, first));
        }
    }

    private static boolean isTop(List<Section> outline, Section section) {
        for (Section top : outline) {
            if (top == section) {
                return true;
            }
        }
        return false;
    }

    private static void enough(Facts facts, Faults faults) {
        int shortcomings = facts.report
                .getShortcomings()
                .map(Shortcomings::getItems)
                .orElse(List.of())
                .size();
        int plan = facts.report
                .getNextPlan()
                .map(NextPlan::getItems)
                .orElse(List.of())
                .size();
        if (shortcomings > 0 && shortcomings < LEAST_ITEMS) {
            faults.add("STR-12", "shortcomings", "items");
        }
        if (plan > 0 && plan < LEAST_ITEMS) {
            faults.add("STR-12", "nextPlan", "items");
        }
        Optional<Origin> origin = facts.report.getOrigin();
        if (origin.isEmpty() || !origin.get().equals(Origin.FORM)) {
            int length = length(facts.report.getOutline());
            boolean mayBeLong =
                    facts.isBody(BodyKind.STATE_COUNCIL_DEPT, BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY);
            int most = mayBeLong ? MOST_LENGTH_ABOVE_TOWNSHIP : MOST_LENGTH;
            if (length > 0 && (length < LEAST_LENGTH || length > most)) {
                faults.add("STR-12", "outline");
            }
        }
    }

    private static int length(List<Section> sections) {
        int length = 0;
        for (Section section : sections) {
            if (section.getText().isPresent()) {
                length += Words.lengthWithoutSpaces(section.getText().get());
            }
            length += length(section.getChildren());
        }
        return length;
    }

    private static int covered(Report report, Map<Area, AreaContent> areas) {
        int covered = 0;
        for (Set<Area> task : TASKS) {
            boolean told = false;
            for (Area area : task) {
                AreaContent content = areas.get(area);
                told |= content != null && !content.isEmpty();
            }
            covered += told || isAnnounced(report.getOutline(), task) ? 1 : 0;
        }
        return covered;
    }

    private static boolean isAnnounced(List<Section> sections, Set<Area> task) {
        for (Section section : sections) {
            if (section.getArea().isPresent() && task.contains(section.getArea().get())
                    || isAnnounced(section.getChildren(), task)) {
                return true;
            }
        }
        return false;
    }
}
