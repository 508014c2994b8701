package org.fazhi.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.PublishedText;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A published text read into a report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextReading {
    /** The text: {@code varied} or {@code repetitive}, a colon, and its length in characters. */
    @Param("varied:100000")
    public String document = "";

    private String text = "";

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = PublishedText.named(document);
    }

    /** {@return what was read} */
    @Benchmark
    public Reading ours() {
        return ReportText.read(text);
    }
}
