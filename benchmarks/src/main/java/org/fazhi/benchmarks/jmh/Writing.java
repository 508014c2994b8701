package org.fazhi.benchmarks.jmh;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.peer.FastjsonPeer;
import org.fazhi.benchmarks.peer.Plain;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A report written as JSON on one line, in UTF-8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {
    /** The document. */
    @Param("25k")
    public String document = "";

    private Report report = Report.builder().build();
    private Plain.Report records = FastjsonPeer.read("{}".getBytes(StandardCharsets.UTF_8));

    /** Makes the report. */
    @Setup
    public void prepare() {
        report = Documents.report(document);
        records = FastjsonPeer.read(Documents.json(document));
    }

    /** {@return the bytes} */
    @Benchmark
    public byte[] ours() {
        return ReportJson.compact(report).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the same bytes by fastjson2 from records} */
    @Benchmark
    public byte[] fastjson() {
        return FastjsonPeer.write(records);
    }
}
