package org.fazhi.benchmarks.floor;

import org.fazhi.report.BodyKind;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Pointer;

/** DEC but DEC-02, which looks at words; DOC and INF. */
final class DecisionsFloor {
    private DecisionsFloor() {}

    static void check(Facts facts, Faults faults) {
        if (facts.since(2020)) {
            allDone(facts, "decision.legality_reviewed", faults);
            allDone(facts, "decision.collectively_discussed", faults);
        }
        if (facts.since(2019)) {
            Beside.atMost(facts, "DOC-01", "document.issued", "document.legality_reviewed", faults);
            Beside.atMost(facts, "DOC-02", "document.issued", "document.filed", faults);
            if (facts.isBody(BodyKind.DEPARTMENT, BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT)) {
                EnforcementFloor.inJanuary(
                        facts,
                        facts.report.getDisclosure().flatMap(Disclosure::getAnnualReportPublishedOn),
                        "INF-01",
                        Pointer.ROOT.child("disclosure").child("annualReportPublishedOn"),
                        faults);
            }
        }
    }

    private static void allDone(Facts facts, String step, Faults faults) {
        for (Stated decisions : facts.all("decision.major_decisions")) {
            Stated done = facts.standsAlone(decisions) ? facts.beside(step, decisions) : null;
            if (done != null && decisions.exceeds(done)) {
                faults.add("DEC-01", done.value());
            }
        }
    }
}
