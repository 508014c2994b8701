package org.fazhi.benchmarks.floor;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Nature;
import org.fazhi.report.Origin;

/** DAT: when the report was signed, submitted and published. */
final class FilingFloor {
    private FilingFloor() {}

    static void check(Facts facts, Faults faults) {
        if (!facts.isBody(
                BodyKind.STATE_COUNCIL_DEPT,
                BodyKind.PROVINCE,
                BodyKind.CITY,
                BodyKind.COUNTY,
                BodyKind.TOWN,
                BodyKind.TOWNSHIP,
                BodyKind.DEPARTMENT,
                BodyKind.SUBDISTRICT,
                BodyKind.DEV_ZONE)) {
            return;
        }
        if (facts.report.getFrame().isPresent()) {
            Frame frame = facts.report.getFrame().get();
            dates(facts, frame, faults);
            order(facts, frame, faults);
            if (facts.since(2019)) {
                publication(frame, faults);
            }
            AddresseesFloor.check(facts, frame, faults);
        }
    }

    private static void dates(Facts facts, Frame frame, Faults faults) {
        int year = facts.calendarYear();
        if (year == 0) {
            return;
        }
        boolean since2019 = facts.since(2019);
        if (since2019 && frame.getSubmittedOn().isPresent()) {
            int month = facts.isBody(BodyKind.PROVINCE, BodyKind.STATE_COUNCIL_DEPT) ? 4 : 3;
            before(frame.getSubmittedOn().get(), LocalDate.of(year + 1, month, 1), "DAT-01", "submittedOn", faults);
        }
        if (since2019 && frame.getPublishedOn().isPresent()) {
            before(frame.getPublishedOn().get(), LocalDate.of(year + 1, 4, 1), "DAT-02", "publishedOn", faults);
        }
        if (since2019) {
            dated(facts, frame, year, faults);
        }
        boolean firstQuarter = year >= 2015
                && year <= 2018
                && facts.isBody(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY, BodyKind.DEPARTMENT);
        if (firstQuarter) {
            inFirstQuarter(frame, LocalDate.of(year + 1, 3, 31), faults);
        }
    }

    private static void inFirstQuarter(Frame frame, LocalDate last, Faults faults) {
        String member = "submittedOn";
        Optional<LocalDate> day = frame.getSubmittedOn();
        if (day.isEmpty()) {
            member = "publishedOn";
            day = frame.getPublishedOn();
        }
        if (day.isEmpty()) {
            member = "documentDate";
            day = frame.getDocumentDate();
        }
        if (day.isPresent() && day.get().isAfter(last)) {
            faults.add("DAT-06", "frame", member);
        }
    }

    private static void dated(Facts facts, Frame frame, int year, Faults faults) {
        LocalDate dated = frame.getDocumentDate().orElse(LocalDate.MIN);
        int month = facts.isBody(BodyKind.PROVINCE, BodyKind.STATE_COUNCIL_DEPT) ? 4 : 3;
        if (frame.getSubmittedOn().isEmpty() && dated.isAfter(LocalDate.of(year + 1, month, 1))) {
            faults.add("DAT-01", "frame", "documentDate");
        }
        if (frame.getPublishedOn().isEmpty() && dated.isAfter(LocalDate.of(year + 1, 4, 1))) {
            faults.add("DAT-02", "frame", "documentDate");
        }
    }

    private static void before(LocalDate day, LocalDate due, String rule, String member, Faults faults) {
        if (!day.isBefore(due)) {
            faults.add(rule, "frame", member);
        }
    }

    private static void order(Facts facts, Frame frame, Faults faults) {
        Optional<Integer> year = facts.report.getReportingYear();
        if (year.isPresent()) {
            after(frame.getSubmittedOn(), year.get(), "submittedOn", faults);
            after(frame.getPublishedOn(), year.get(), "publishedOn", faults);
        }
        if (frame.getDocumentDate().isPresent()) {
            LocalDate signed = frame.getDocumentDate().get();
            boolean late = frame.getPublishedOn().isPresent()
                    && signed.isAfter(frame.getPublishedOn().get());
            boolean early = year.isPresent() && signed.getYear() <= year.get() && countsWholeYear(facts);
            if (late || early) {
                faults.add("DAT-04", "frame", "documentDate");
            }
        }
    }

    private static void after(Optional<LocalDate> day, int year, String member, Faults faults) {
        if (day.isPresent() && day.get().getYear() <= year) {
            faults.add("DAT-03", "frame", member);
        }
    }

    private static boolean countsWholeYear(Facts facts) {
        for (Stated stated : facts.figures) {
            if (stated.figure.getPeriod().isEmpty()
                    && stated.figure.getNature().isPresent()
                    && stated.figure.getNature().get().equals(Nature.FLOW)) {
                return true;
            }
        }
        return false;
    }

    private static void publication(Frame frame, Faults faults) {
        boolean day = frame.getPublishedOn().isPresent();
        boolean place = frame.getChannel().isPresent() || frame.getUrl().isPresent();
        if (day != place) {
            faults.add("DAT-05", "frame", day ? "channel" : "publishedOn");
        }
    }

    static boolean isPublishedText(Facts facts) {
        return facts.report.getOrigin().isPresent()
                && facts.report.getOrigin().get().equals(Origin.TEXT);
    }
}
