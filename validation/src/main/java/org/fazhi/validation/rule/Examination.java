package org.fazhi.validation.rule;

import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;

/**
 * One run of one rule over one report (一次检查): what the check may read, and where it says what it finds.
 *
 * <p>Saying nothing means the rule is kept. A finding outweighs {@link #skip} and {@link #notApplicable}.
 */
public interface Examination {
    /**
     * The report.
     *
     * @return as given by the caller
     */
    Report report();

    /**
     * The report with the places of its values, built once for all rules.
     *
     * @return the index
     */
    ReportIndex index();

    /**
     * The report of the same body for the year before.
     *
     * @return empty when the caller gave none
     */
    Optional<Report> previous();

    /**
     * The kind of the body that decides which rules apply.
     *
     * @return that of the first issuer that is a government body; empty when none is known
     */
    Optional<BodyKind> body();

    /**
     * A parameter of the rule set that is yes or no.
     *
     * @param name its name
     * @return its value
     * @throws IllegalArgumentException when the set has no such parameter
     */
    boolean flag(String name);

    /**
     * A parameter of the rule set that is a number.
     *
     * @param name its name
     * @return its value
     * @throws IllegalArgumentException when the set has no such parameter, or it is no number
     */
    int number(String name);

    /**
     * Starts a finding.
     *
     * @param pointer the place
     * @return the finding to fill in; it counts once {@link FindingDraft#add} is called
     */
    FindingDraft finding(Pointer pointer);

    /**
     * Says that what the rule needs is not stated in the report.
     *
     * @param reason a reason in the message catalogue of the set, without the leading {@code reason.}
     */
    void skip(String reason);

    /**
     * Says that the subject of the rule does not occur.
     *
     * @param reason a reason in the message catalogue of the set, without the leading {@code reason.}
     */
    void notApplicable(String reason);
}
