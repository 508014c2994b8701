package org.fazhi.validation.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.diff.BodyFit;
import org.fazhi.diff.ComparedReport;
import org.fazhi.diff.FollowUp;
import org.fazhi.diff.PartPresence;
import org.fazhi.diff.PlacedItem;
import org.fazhi.diff.PlanFollowUp;
import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.YearFit;
import org.fazhi.finding.Text;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.likeness.Kinship;
import org.fazhi.validation.likeness.Neutral;
import org.fazhi.validation.likeness.Promises;

/** Puts two reports side by side. */
final class ReportComparison {
    /** As SIM-04 has them unless a rule set changes them. */
    private static final int FEWEST_CHARACTERS = 500;

    private static final int LEAST_MENTIONED_PERCENT = 30;

    private ReportComparison() {}

    static ReportDiff of(Report earlier, Report later) {
        ReportIndex now = ReportIndex.of(later);
        BodyFit body = body(earlier, later);
        YearFit years = years(earlier, later);
        ItemComparison shortcomings = items(earlier, later, ReportComparison::shortcomings);
        ItemComparison plans = items(earlier, later, ReportComparison::plan);
        boolean follows = body != BodyFit.OTHER && (years == YearFit.CONSECUTIVE || years == YearFit.UNKNOWN);
        return ReportDiff.builder()
                .earlier(compared(earlier))
                .later(compared(later))
                .body(body)
                .years(years)
                .notes(notes(body, years, shortcomings.isIncomplete() || plans.isIncomplete()))
                .parts(PartKind.known().stream()
                        .map(part -> presence(part, earlier, later))
                        .toList())
                .figures(FigureComparison.of(ReportIndex.of(earlier), now))
                .shortcomings(shortcomings.changes())
                .planItems(plans.changes())
                .planFollowUps(follows ? followUps(earlier, now) : List.of())
                .build();
    }

    private static ComparedReport compared(Report report) {
        return ComparedReport.builder()
                .title(report.getFrame().flatMap(Frame::getTitle))
                .issuers(report.getIssuers().stream().map(Issuer::getName).toList())
                .reportingYear(report.getReportingYear())
                .build();
    }

    private static BodyFit body(Report earlier, Report later) {
        if (earlier.getIssuers().isEmpty() || later.getIssuers().isEmpty()) {
            return BodyFit.UNKNOWN;
        }
        return Kinship.otherBody(earlier, later) ? BodyFit.OTHER : BodyFit.SAME;
    }

    private static YearFit years(Report earlier, Report later) {
        return earlier.getReportingYear()
                .flatMap(from -> later.getReportingYear().map(to -> years(from, to)))
                .orElse(YearFit.UNKNOWN);
    }

    private static YearFit years(long from, long to) {
        if (to == from) {
            return YearFit.SAME;
        } else if (to < from) {
            return YearFit.REVERSED;
        }
        return to == from + 1 ? YearFit.CONSECUTIVE : YearFit.APART;
    }

    private static List<Text> notes(BodyFit body, YearFit years, boolean incomplete) {
        List<Text> notes = new ArrayList<>();
        if (body == BodyFit.OTHER) {
            notes.add(Text.of("两份报告不是同一机关的。", "The two reports are of different bodies."));
        }
        if (years == YearFit.REVERSED) {
            notes.add(Text.of("作为前一份的报告，年度反而在后。", "The report given as the earlier is of a later year."));
        } else if (years == YearFit.APART) {
            notes.add(Text.of(
                    "两份报告不是相邻年度的，不对照安排的后续。", "The reports are years apart; follow-ups of the plan are left out."));
        }
        if (incomplete) {
            notes.add(Text.of(
                    "条目过多，只按文字完全相同对照。",
                    "There are too many items; only those word for word the same were put together."));
        }
        return notes;
    }

    private static PartPresence presence(PartKind part, Report earlier, Report later) {
        return PartPresence.builder()
                .part(part)
                .inEarlier(earlier.part(part).isPresent())
                .inLater(later.part(part).isPresent())
                .build();
    }

    private static ItemComparison items(Report earlier, Report later, Function<Report, List<PlacedItem>> items) {
        return new ItemComparison(items.apply(earlier), Neutral.of(earlier), items.apply(later), Neutral.of(later));
    }

    private static List<PlacedItem> shortcomings(Report report) {
        return placed(
                report.getShortcomings().map(Shortcomings::getItems).orElse(List.of()),
                Shortcoming::getSummary,
                Pointer.ROOT.child("shortcomings").child("items"));
    }

    private static List<PlacedItem> plan(Report report) {
        return placed(
                report.getNextPlan().map(NextPlan::getItems).orElse(List.of()),
                PlanItem::getSummary,
                Pointer.ROOT.child("nextPlan").child("items"));
    }

    private static <T> List<PlacedItem> placed(List<T> items, Function<T, String> summary, Pointer list) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> PlacedItem.builder()
                        .pointer(list.child(at).toString())
                        .summary(summary.apply(items.get(at)))
                        .build())
                .toList();
    }

    private static List<PlanFollowUp> followUps(Report earlier, ReportIndex later) {
        Promises promises = Promises.of(earlier, later);
        boolean brief = promises.areSoughtInFewerThan(FEWEST_CHARACTERS);
        return plan(earlier).stream()
                .map(item -> followUp(item, brief ? OptionalInt.empty() : promises.mentioned(item.getSummary())))
                .toList();
    }

    private static PlanFollowUp followUp(PlacedItem item, OptionalInt mentioned) {
        PlanFollowUp.Builder followUp = PlanFollowUp.builder().item(item);
        if (mentioned.isEmpty()) {
            return followUp.followUp(FollowUp.UNDECIDED).build();
        }
        boolean forgotten = mentioned.getAsInt() < LEAST_MENTIONED_PERCENT;
        return followUp.followUp(forgotten ? FollowUp.NOT_MENTIONED : FollowUp.MENTIONED)
                .mentioned(mentioned.getAsInt())
                .build();
    }
}
