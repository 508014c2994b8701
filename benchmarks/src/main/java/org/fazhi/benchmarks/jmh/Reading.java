package org.fazhi.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.peer.FastjsonPeer;
import org.fazhi.benchmarks.peer.JacksonPeer;
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

/** A JSON document in UTF-8 read into a report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {
    /** The document. */
    @Param("25k")
    public String document = "";

    private byte[] json = new byte[0];

    /** Makes the document. */
    @Setup
    public void prepare() {
        json = Documents.json(document);
    }

    /** {@return the report, read with all that is strict} */
    @Benchmark
    public Report ours() {
        return ReportJson.read(json);
    }

    /** {@return the report by Jackson databind, as strict as it can be told to be} */
    @Benchmark
    public Report jackson() {
        return JacksonPeer.read(json);
    }

    /** {@return the report by Jackson databind as it comes} */
    @Benchmark
    public Report jacksonAsItComes() {
        return JacksonPeer.readAsItComes(json);
    }

    /** {@return the report as records by fastjson2} */
    @Benchmark
    public Plain.Report fastjson() {
        return FastjsonPeer.read(json);
    }
}
