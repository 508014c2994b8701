package org.fazhi.validation.rule;

/**
 * The working part of a rule (检查逻辑): looks at a report and tells the examination what it finds.
 *
 * <p>A check that says nothing has passed. It must be stateless and thread-safe, read only what the examination gives
 * it, and use no network, file or clock. When it throws, the rule counts as broken and the others run.
 *
 * <p>A caller may set a time budget. It is looked at whenever the check asks its examination for something and at every
 * step through {@link Examination#passages}; a check that does neither for long cannot be stopped. What it throws then
 * is to be let through.
 *
 * <p>Example: a report should name its issuer.
 *
 * <pre>{@code
 * Check issuerNamed = exam -> {
 *     if (exam.report().getIssuers().isEmpty()) {
 *         exam.finding(Pointer.ROOT.child("issuers")).add();
 *     }
 * };
 * }</pre>
 */
@FunctionalInterface
public interface Check {
    /**
     * Looks at a report.
     *
     * @param exam the report, and where findings go
     */
    void examine(Examination exam);

    /**
     * The words without which a passage cannot concern this check. {@link Examination#passages} leaves out the passages
     * that have none of them, which makes checking fast. Asked for once, when the rule set is built.
     *
     * @return every passage, unless the check says otherwise
     */
    default Keywords keywords() {
        return Keywords.every();
    }
}
