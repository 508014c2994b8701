package org.fazhi.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.floor.Floor;
import org.fazhi.benchmarks.peer.AvajePeer;
import org.fazhi.benchmarks.peer.FastjsonPeer;
import org.fazhi.benchmarks.peer.HibernatePeer;
import org.fazhi.benchmarks.peer.JacksonPeer;
import org.fazhi.benchmarks.peer.SchemaPeer;
import org.fazhi.benchmarks.rules.Rules;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;

/** Before anything is timed: all sides give the same answers. */
public final class Agreement {
    private static final ReportValidator DATA = Rules.ofData();
    private static final ReportValidator WORDS = Rules.ofWords();
    private static final ReportValidator WORDS_ONE_BY_ONE = Rules.ofWordsOneByOne();

    private Agreement() {}

    /**
     * Compares all sides on the documents that are measured with, and the rules with the floor on a faulty report of
     * every rule.
     *
     * @throws IllegalStateException when two sides differ
     */
    public static void check() {
        for (String size : Documents.SIZES) {
            require(
                    ReportValidator.standard()
                            .check(Documents.report(size))
                            .getFindings()
                            .isEmpty(),
                    "sound",
                    size);
            document(size);
        }
        Documents.REAL.forEach(Agreement::document);
        for (String rule : Samples.faults()) {
            rules(Samples.withFault(rule), rule);
        }
    }

    private static void document(String name) {
        byte[] json = Documents.json(name);
        Report report = Documents.report(name);
        require(ReportJson.read(json).equals(report), "read by us", name);
        require(JacksonPeer.read(json).equals(report), "read by Jackson", name);
        require(JacksonPeer.readAsItComes(json).equals(report), "read by Jackson as it comes", name);
        require(
                Arrays.equals(FastjsonPeer.write(FastjsonPeer.read(json)), json),
                "read and written by fastjson2",
                name);
        require(HibernatePeer.paths(report).isEmpty(), "sound to Hibernate Validator", name);
        require(AvajePeer.check(FastjsonPeer.read(json)).isEmpty(), "sound to avaje-validator", name);
        require(SchemaPeer.check(SchemaPeer.tree(json)).isEmpty(), "sound to the schema", name);
        rules(report, name);
    }

    private static void rules(Report report, String name) {
        require(ours(DATA, report).equals(floor(report)), "the floor", name);
        require(ours(WORDS, report).equals(ours(WORDS_ONE_BY_ONE, report)), "one pass over the words", name);
    }

    /** Rule and place of what a validator finds. */
    static Set<String> ours(ReportValidator validator, Report report) {
        Set<String> found = new TreeSet<>();
        validator
                .check(report)
                .getFindings()
                .forEach(finding -> found.add(finding.getRule() + " " + finding.getPointer()));
        return found;
    }

    /** Rule and place of what the floor finds. */
    static Set<String> floor(Report report) {
        Set<String> found = new TreeSet<>();
        Floor.check(report).forEach(fault -> found.add(fault.rule() + " " + fault.pointer()));
        return found;
    }

    private static void require(boolean same, String side, String document) {
        if (!same) {
            throw new IllegalStateException(String.join(" ", List.of(document, "differs:", side)));
        }
    }
}
