package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.fazhi.finding.Text;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What changed from one result to another (两次检查结果的对比): of one report before and after a correction, or with two
 * versions of the rules. Made by {@code org.fazhi.validation.diff.Comparison}.
 *
 * <p>A rule that failed and now does not run has not been kept: its findings are
 * {@link FindingChangeKind#NO_LONGER_CHECKED}, never {@link FindingChangeKind#GONE}, and a note says so.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableResultDiff.class)
@JsonPropertyOrder({"before", "after", "notes", "findings", "unchangedFindings", "rules"})
public interface ResultDiff {
    /**
     * The earlier result.
     *
     * @return always stated
     */
    ComparedResult getBefore();

    /**
     * The later result.
     *
     * @return always stated
     */
    ComparedResult getAfter();

    /**
     * What is to be known before the rest is read: rules that no longer ran, findings not listed.
     *
     * @return in both languages; empty when there is nothing
     */
    List<Text> getNotes();

    /**
     * The findings that differ.
     *
     * @return in the order of the later result, those only in the earlier after them
     */
    List<FindingChange> getFindings();

    /**
     * How many listed findings are the same in both.
     *
     * @return 0 or more; those that only moved are among them
     */
    int getUnchangedFindings();

    /**
     * The rules that came out differently.
     *
     * @return in the order of the later result, those only in the earlier after them
     */
    List<RuleOutcomeChange> getRules();

    /**
     * Whether the verdict, the findings and the outcomes of the rules are the same.
     *
     * @return true for a result and itself
     */
    default boolean unchanged() {
        return getBefore().getVerdict() == getAfter().getVerdict()
                && getBefore().getTotals().equals(getAfter().getTotals())
                && getFindings().isEmpty()
                && getRules().isEmpty();
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
    final class Builder extends ImmutableResultDiff.Builder {}
}
