package org.fazhi.benchmarks.floor;

import java.util.List;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;

/** All checks that look at data, one after another. */
public final class Floor {
    private Floor() {}

    /**
     * Checks a report.
     *
     * @param report the report
     * @return what is wrong with it, in no order
     */
    public static List<Fault> check(Report report) {
        Faults faults = new Faults();
        new StructureFloor(report, faults).check();
        Facts facts = new Facts(report);
        Bound bound = new Bound(facts);
        DutiesFloor duties = new DutiesFloor(facts, faults);
        NumbersFloor.check(facts, bound, faults);
        OneValueFloor.check(facts, faults);
        TitleFloor.check(report, faults);
        EnforcementFloor.check(facts, bound, faults);
        DisputesFloor.check(facts, bound, faults);
        DecisionsFloor.check(facts, faults);
        CodesFloor.check(report.getIssuers(), faults);
        ContradictionsFloor.check(facts, faults);
        ContentsFloor.check(facts, duties, faults);
        FilingFloor.check(facts, faults);
        if (facts.since(2017) && hasHeads(facts)) {
            duties.check();
        }
        return faults.found();
    }

    /**
     * Checks the structure alone.
     *
     * @param report the report
     * @return what is wrong with it, in no order
     */
    public static List<Fault> checkStructure(Report report) {
        Faults faults = new Faults();
        new StructureFloor(report, faults).check();
        return faults.found();
    }

    private static boolean hasHeads(Facts facts) {
        return facts.isBody(
                BodyKind.STATE_COUNCIL_DEPT,
                BodyKind.PROVINCE,
                BodyKind.CITY,
                BodyKind.COUNTY,
                BodyKind.TOWN,
                BodyKind.TOWNSHIP,
                BodyKind.DEPARTMENT,
                BodyKind.PARTY_COMMITTEE,
                BodyKind.SUBDISTRICT,
                BodyKind.DEV_ZONE);
    }
}
