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
        enforcement(report, year);
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
                .addFigure(figure("committees", "mediation.committees", "24"))
                .addFigure(figure("villages", "village.count", "24"))
                .addFigure(figure("members", "mediation.members_per_committee", "5"))
                .addFigure(figure("written", "mediation.agreements_written", "40"))
                .addFigure(figure("confirmed", "mediation.confirmed", "12"))
                .addFigure(figure("confirmation-days", "mediation.confirmation_days", "30"))
                .addFigure(figure("petitions-in-time", "petition.on_time_rate", "100"))
                .addFigure(figure("petitions-overdue", "petition.overdue", "0"))
                .addFigure(figure("petition-days", "petition.longest_days", "60"))
                .build();
    }

    private static void documentsAndDecisions(Report.Builder report) {
        report.normativeDocuments(NormativeDocuments.builder()
                        .addFigure(figure("issued", "document.issued", "2"))
                        .addFigure(figure("documents-reviewed", "document.legality_reviewed", "2"))
                        .addFigure(figure("filed", "document.filed", "2"))
                        .build())
                .decisionMaking(DecisionMaking.builder()
                        .addFigure(figure("decisions", "decision.major_decisions", "6"))
                        .addFigure(figure("decisions-reviewed", "decision.legality_reviewed", "6"))
                        .addFigure(figure("discussed", "decision.collectively_discussed", "6"))
                        .addFigure(figure("comment-days", "decision.public_comment_days", "30"))
                        .build())
                .governmentFunctions(WorkArea.builder()
                        .addFigure(Figure.of("service.items", 515))
                        .addFigure(Figure.of("service.permit_items", 218))
                        .addFigure(Figure.of("service.public_items", 297))
                        .addFigure(Figure.of("service.cases_handled", 12600))
                        .addFigure(change("service.cases_handled", "5", "%", Direction.UP))
                        .build());
    }

    private static void enforcement(Report.Builder report, int year) {
        report.enforcement(Enforcement.builder()
                .addFigure(figure("penalties", "enforcement.penalties", "87"))
                .addFigure(figure("simple", "enforcement.simple_procedure", "27"))
                .addFigure(figure("ordinary", "enforcement.ordinary_procedure", "60"))
                .addFigure(figure("penalties-again", "enforcement.penalties", "87"))
                .addFigure(figure("fines", "enforcement.fines_total", "19550"))
                .addFigure(figure("enforcers", "enforcement.enforcers", "30"))
                .addFigure(figure("certified", "enforcement.certified_enforcers", "30"))
                .addFigure(figure("reviewers", "enforcement.legal_reviewers", "3"))
                .addFigure(figure("major", "enforcement.major_decisions", "5"))
                .addFigure(figure("major-reviewed", "enforcement.legal_reviewed", "5"))
                .addFigure(figure("simple-fines", "enforcement.simple_fines", "2700"))
                .addFigures(penaltyTypes())
                .addFigure(figure("applied", "permit.applied", "40"))
                .addFigure(figure("permit-accepted", "permit.accepted", "38"))
                .addFigure(figure("granted", "permit.granted", "35"))
                .addFigure(figure("refused", "permit.refused", "3"))
                .addFigure(figure("auxiliaries", "enforcement.auxiliary_staff", "12"))
                .empowermentBasis("省人民政府关于赋予乡镇人民政府和街道办事处行政处罚权的决定")
                .statisticsPublishedOn(LocalDate.of(year + 1, 1, 31))
                .addMechanism(Mechanism.of("行政执法公示制度", Standing.EXISTS))
                .addMechanism(Mechanism.of("执法全过程记录制度", Standing.EXISTS))
                .addMechanism(Mechanism.of("重大执法决定法制审核制度", Standing.EXISTS))
                .build());
    }

    private static Figure[] penaltyTypes() {
        return new Figure[] {
            figure("warnings", "enforcement.penalty_warning", "10"),
            figure("fine-cases", "enforcement.penalty_fine", "70"),
            figure("confiscations", "enforcement.penalty_confiscation", "3"),
            figure("suspensions", "enforcement.penalty_suspension", "1"),
            figure("restrictions", "enforcement.penalty_restriction", "0"),
            figure("closures", "enforcement.penalty_closure", "1"),
            figure("revocations", "enforcement.penalty_revocation", "1"),
            figure("detentions", "enforcement.penalty_detention", "0"),
            figure("other-penalties", "enforcement.penalty_other", "1")
        };
    }

    private static Report.Builder rest(Report.Builder report, int year) {
        return report.mediation(mediation())
                .reviewLitigation(reviewLitigation())
                .emergency(WorkArea.builder()
                        .addFigure(Figure.of("emergency.drills", 3))
                        .build())
                .supervision(WorkArea.builder()
                        .addFigure(Figure.of("supervision.proposals_handled", 5))
                        .build())
                .disclosure(Disclosure.builder()
                        .published(230)
                        .annualReportPublishedOn(LocalDate.of(year + 1, 1, 31))
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

    private static ReviewLitigation reviewLitigation() {
        return ReviewLitigation.builder()
                .addFigure(figure("should-appear", "litigation.should_appear", "3"))
                .addFigure(figure("head-appeared", "litigation.head_appeared", "3"))
                .addFigure(figure("appearance", "litigation.appearance_rate", "100"))
                .addFigure(figure("cases", "litigation.cases", "4"))
                .addFigure(figure("staff-appeared", "litigation.staff_appeared", "1"))
                .addFigure(figure("reviews", "review.accepted", "10"))
                .addFigure(figure("upheld", "review.upheld", "5"))
                .addFigure(figure("corrected", "review.corrected", "2"))
                .addFigure(figure("rejected", "review.rejected", "1"))
                .addFigure(figure("terminated", "review.terminated", "1"))
                .addFigure(figure("pending", "review.pending", "1"))
                .addFigure(figure("as-authority", "review.as_authority", "0"))
                .addZeroClaim(ZeroClaim.builder()
                        .indicator("litigation.lost")
                        .label("败诉案件")
                        .build())
                .build();
    }

    private static List<Relation> relations() {
        return List.of(
                Relation.rate("succeeded", "accepted", "success"),
                Relation.breakdown("penalties", true, "simple", "ordinary"),
                Relation.breakdown(
                        "penalties",
                        true,
                        "warnings",
                        "fine-cases",
                        "confiscations",
                        "suspensions",
                        "restrictions",
                        "closures",
                        "revocations",
                        "detentions",
                        "other-penalties"),
                Relation.breakdown("events", false, "at-school", "in-firms"),
                Relation.equal("penalties", "penalties-again"),
                Relation.atMost("trained", "informed"));
    }
}
