package org.fazhi.validation.rule;

import java.util.List;
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
     * Reports of other bodies for the same year, to compare with.
     *
     * @return empty when the caller gave none
     */
    List<Report> neighbours();

    /**
     * The words of the report, one passage after another, for rules on wording: all passages, or those with one of the
     * {@linkplain Check#keywords keywords of the check}. Passages are never joined: a number that ends one and a number
     * that begins the next are two numbers. Going through them keeps the time budget: when it is used up, the next step
     * throws and the rule counts as broken.
     *
     * @return the passages in the order of the JSON
     */
    Iterable<Passage> passages();

    /**
     * Whether the report has any words, be they of concern to this check or not.
     *
     * @return false for form data that holds figures and codes only
     */
    boolean hasWords();

    /**
     * A value that other rules of this check may need too.
     *
     * @param what how it is worked out; a constant the rules share
     * @param <T> what it is
     * @return the value the first of these rules worked out
     */
    <T> T derived(Derived<T> what);

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
     * A parameter of the rule set that is text.
     *
     * @param name its name
     * @return its value
     * @throws IllegalArgumentException when the set has no such parameter
     */
    String parameter(String name);

    /**
     * Starts a finding.
     *
     * @param pointer the place
     * @return the finding to fill in; it counts once {@link FindingDraft#add} is called
     */
    FindingDraft finding(Pointer pointer);

    /**
     * Starts a finding in a passage.
     *
     * @param passage the passage
     * @return the finding to fill in, with the place of the passage
     */
    FindingDraft finding(Passage passage);

    /**
     * Says that what the rule needs is not stated in the report.
     *
     * @param reason a reason in the message catalogue of the set, without the leading {@code reason.}; the reasons
     *     {@code notStated}, {@code noText}, {@code noReportingYear}, {@code noDate}, {@code noPrevious} and
     *     {@code noNeighbours} are known to every set
     */
    void skip(String reason);

    /**
     * Says that the subject of the rule does not occur.
     *
     * @param reason a reason in the message catalogue of the set, without the leading {@code reason.}
     */
    void notApplicable(String reason);
}
