package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Text;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What changed from one report to another (两份报告的对比): those of one body for two years, or two versions of one report.
 * Made by {@code org.fazhi.validation.diff.Comparison}. A comparison tells what is written, not why, and judges
 * nothing.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReportDiff.class)
@JsonPropertyOrder({
    "earlier",
    "later",
    "body",
    "years",
    "notes",
    "parts",
    "figures",
    "shortcomings",
    "planItems",
    "planFollowUps"
})
public interface ReportDiff {
    /**
     * The report given as the earlier.
     *
     * @return always stated
     */
    ComparedReport getEarlier();

    /**
     * The report given as the later.
     *
     * @return always stated
     */
    ComparedReport getLater();

    /**
     * Whether they are of one body.
     *
     * @return one of {@link BodyFit}
     */
    BodyFit getBody();

    /**
     * How their years stand to each other.
     *
     * @return one of {@link YearFit}
     */
    YearFit getYears();

    /**
     * What is to be known before the rest is read: that they do not fit together, that something was not compared.
     *
     * @return in both languages; empty when there is nothing
     */
    List<Text> getNotes();

    /**
     * The five statutory parts.
     *
     * @return each of them, in the order of the law
     */
    List<PartPresence> getParts();

    /**
     * What became of the figures, the unchanged ones among them.
     *
     * @return in the order of the later report, those only in the earlier after them
     */
    List<FigureChange> getFigures();

    /**
     * What became of the shortcomings.
     *
     * @return in the order of the later report, those only in the earlier after them
     */
    List<ItemChange> getShortcomings();

    /**
     * How the two plans differ. A plan repeated the next year is told here.
     *
     * @return in the order of the later report, those only in the earlier after them
     */
    List<ItemChange> getPlanItems();

    /**
     * What the later report says of the plan of the earlier.
     *
     * @return in the order of the plan; empty unless the reports are, as far as is known, of one body and of one year
     *     and the next
     */
    List<PlanFollowUp> getPlanFollowUps();

    /**
     * Whether nothing compared here differs: figures, parts, and the words of shortcomings and arrangements. Follow-ups
     * do not count.
     *
     * @return true for a report and itself
     */
    default boolean unchanged() {
        return getParts().stream().allMatch(part -> part.isInEarlier() == part.isInLater())
                && getFigures().stream().allMatch(figure -> figure.getKind() == FigureChangeKind.UNCHANGED)
                && Stream.concat(getShortcomings().stream(), getPlanItems().stream())
                        .allMatch(ItemChange::unchanged);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableReportDiff.Builder {}
}
