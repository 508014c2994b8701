package org.fazhi.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.floor.Fault;
import org.fazhi.benchmarks.floor.Floor;
import org.fazhi.benchmarks.rules.Rules;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A report checked by rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checking {
    /** The document. */
    @Param("25k")
    public String document = "";

    private final ReportValidator data = Rules.ofData();
    private final ReportValidator words = Rules.ofWords();
    private final ReportValidator wordsOneByOne = Rules.ofWordsOneByOne();
    private Report report = Report.builder().build();

    /** Makes the report. */
    @Setup
    public void prepare() {
        report = Documents.report(document);
    }

    /** {@return the result of all rules} */
    @Benchmark
    public ValidationResult all() {
        return ReportValidator.standard().check(report);
    }

    /** {@return the result of the structure and the rules that look at data} */
    @Benchmark
    public ValidationResult data() {
        return data.check(report);
    }

    /** {@return the faults found by the same checks by hand} */
    @Benchmark
    public List<Fault> floor() {
        return Floor.check(report);
    }

    /** {@return the result of the rules that look for words, which share one pass} */
    @Benchmark
    public ValidationResult words() {
        return words.check(report);
    }

    /** {@return the result of the rules that look for words, each over all words} */
    @Benchmark
    public ValidationResult wordsOneByOne() {
        return wordsOneByOne.check(report);
    }
}
