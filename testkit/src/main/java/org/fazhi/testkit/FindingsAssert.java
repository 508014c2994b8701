package org.fazhi.testkit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;

/**
 * Assertions on the findings of one rule (同一规则的问题). Each narrows them down to those it speaks of, so that what follows
 * is said of the same finding.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    private final ResultAssert result;

    FindingsAssert(ResultAssert result, List<Finding> findings) {
        super(findings, FindingsAssert.class);
        this.result = result;
    }

    /**
     * One of them stands at a place.
     *
     * @param pointer the JSON Pointer, such as {@code /mediation/figures/2/value}
     * @return the findings at that place
     */
    public FindingsAssert at(String pointer) {
        return narrowed(finding -> finding.getPointer().equals(pointer), "at " + pointer);
    }

    /**
     * One of them has a severity.
     *
     * @param severity the severity
     * @return the findings of that severity
     */
    public FindingsAssert withSeverity(Severity severity) {
        return narrowed(finding -> finding.getSeverity() == severity, "with severity " + severity);
    }

    /**
     * The message of one of them contains a text, in Chinese or in English.
     *
     * @param text a part of the message
     * @return the findings whose message contains it
     */
    public FindingsAssert saying(String text) {
        return narrowed(
                finding -> finding.getMessage().getZh().contains(text)
                        || finding.getMessage().getEn().contains(text),
                "saying \"" + text + "\"");
    }

    /**
     * There is exactly one.
     *
     * @return this assertion
     */
    public FindingsAssert once() {
        if (actual.size() != 1) {
            throw failure("%nExpecting one finding, but there are %s:%n%s", actual.size(), Told.findings(actual));
        }
        return this;
    }

    /**
     * Goes back to the result.
     *
     * @return the assertion on the whole result
     */
    public ResultAssert and() {
        return result;
    }

    private FindingsAssert narrowed(Predicate<Finding> which, String words) {
        List<Finding> found = actual.stream().filter(which).collect(Collectors.toList());
        if (found.isEmpty()) {
            throw failure("%nExpecting a finding %s, but found:%n%s", words, Told.findings(actual));
        }
        return new FindingsAssert(result, found).as(info.description());
    }
}
