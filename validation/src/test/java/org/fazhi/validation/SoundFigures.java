package org.fazhi.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.report.DecisionMaking;
import org.fazhi.report.Direction;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.LegalPublicity;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Mediation;
import org.fazhi.report.Nature;
import org.fazhi.report.NormativeDocuments;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.ReviewLitigation;
import org.fazhi.report.Standing;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.report.ZeroClaim;

/** The areas of a sound report, with figures that add up and the relations that say so. */
final class SoundFigures {
    private SoundFigures() {}

    static Report.Builder put(Report.Builder report, int year) {
        documentsAndDecisions(report);
        enforcement(report);
        return rest(report, year).addAllRelations(relations());
    }

    static Figure figure(String id, String indicator, String value) {
        return Figure.builder()
                .from(Figure.of(indicator, new BigDecimal(value)))
                .id(id)
                .build();
    }

    /** A change against the year before (同比). */
    static Figure change(String indicator, String value, String unit, Direction direction) {
        return Figure.builder()
                .from(Figure.of(indicator, new BigDecimal(value)))
                .unit(unit)
                .nature(Nature.RATE)
                .direction(direction)
                .build();
    }

    static Mediation mediation() {
        return Mediation.builder()
                .addFigure(figure("accepted", "mediation.accepted", "72"))
                .addFigure(figure("succeeded", "mediation.succeeded", "72"))
                .addFigure(figure("success", "mediation.success_rate", "100"))
                .screenings(96)
                .build();
    }

    private static void documentsAndDecisions(Report.Builder report) {
        report.normativeDocuments(NormativeDocuments.builder()
                        .issued(2)
                        .legalityReviewed(2)
                        .filed(2)
                        .build())
                .decisionMaking(DecisionMaking.builder()
                        .majorDecisions(6)
                        .legalityReviewed(6)
                        .collectivelyDiscussed(6)
                        .build())
                .governmentFunctions(WorkArea.builder()
                        .addFigure(Figure.of("service.items", 515))
                        .addFigure(Figure.of("service.permit_items", 218))
                        .addFigure(Figure.of("service.public_items", 297))
                        .addFigure(Figure.of("service.cases_handled", 12600))
                        .addFigure(change("service.cases_handled", "5", "%", Direction.UP))
                        .build());
    }

    private static void enforcement(Report.Builder report) {
        report.enforcement(Enforcement.builder()
                .addFigure(figure("penalties", "enforcement.penalties", "87"))
                .addFigure(figure("simple", "enforcement.simple_procedure", "27"))
                .addFigure(figure("ordinary", "enforcement.ordinary_procedure", "60"))
                .addFigure(figure("penalties-again", "enforcement.penalties", "87"))
                .addFigure(figure("fines", "enforcement.fines_total", "19550"))
                .enforcers(30)
                .certifiedEnforcers(30)
                .legalReviewers(3)
                .majorDecisions(5)
                .legalReviewed(5)
                .addMechanism(Mechanism.of("行政执法公示制度", Standing.EXISTS))
                .addMechanism(Mechanism.of("执法全过程记录制度", Standing.EXISTS))
                .addMechanism(Mechanism.of("重大执法决定法制审核制度", Standing.EXISTS))
                .build());
    }

    private static Report.Builder rest(Report.Builder report, int year) {
        return report.mediation(mediation())
                .reviewLitigation(ReviewLitigation.builder()
                        .headShouldAppear(3)
                        .headAppeared(3)
                        .appearanceRate(100)
                        .addZeroClaim(ZeroClaim.builder()
                                .indicator("litigation.lost")
                                .label("败诉案件")
                                .build())
                        .build())
                .emergency(WorkArea.builder()
                        .addFigure(Figure.of("emergency.drills", 3))
                        .build())
                .supervision(WorkArea.builder()
                        .addFigure(Figure.of("supervision.proposals_handled", 5))
                        .build())
                .disclosure(Disclosure.builder()
                        .published(230)
                        .annualReportPublishedOn(LocalDate.of(year + 1, 1, 20))
                        .build())
                .digital(WorkArea.builder()
                        .addStatement(Statement.of("政务服务事项全部接入一体化平台"))
                        .build())
                .legalPublicity(LegalPublicity.builder()
                        .addFigure(figure("events", "publicity.events", "24"))
                        .addFigure(figure("at-school", "publicity.events", "9"))
                        .addFigure(figure("in-firms", "publicity.events", "6"))
                        .addFigure(figure("informed", "publicity.legally_informed", "187"))
                        .addFigure(figure("trained", "publicity.legally_informed_trained", "150"))
                        .build())
                .partyLeadership(WorkArea.builder()
                        .addFigure(Figure.of("party.study_sessions", 12))
                        .build());
    }

    private static List<Relation> relations() {
        return List.of(
                Relation.rate("succeeded", "accepted", "success"),
                Relation.breakdown("penalties", true, "simple", "ordinary"),
                Relation.breakdown("events", false, "at-school", "in-firms"),
                Relation.equal("penalties", "penalties-again"),
                Relation.atMost("trained", "informed"));
    }
}
