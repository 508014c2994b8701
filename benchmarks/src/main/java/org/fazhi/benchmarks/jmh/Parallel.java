package org.fazhi.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.Documents;
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

/** One validator and one report, shared by as many threads as the options say. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Parallel {
    /** The document. */
    @Param("25k")
    public String document = "";

    private Report report = Report.builder().build();

    /** Makes the report. */
    @Setup
    public void prepare() {
        report = Documents.report(document);
    }

    /** {@return the result of all rules} */
    @Benchmark
    public ValidationResult check() {
        return ReportValidator.standard().check(report);
    }
}
