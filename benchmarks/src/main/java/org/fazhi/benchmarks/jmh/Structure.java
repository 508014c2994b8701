package org.fazhi.benchmarks.jmh;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.floor.Fault;
import org.fazhi.benchmarks.floor.Floor;
import org.fazhi.benchmarks.peer.AvajePeer;
import org.fazhi.benchmarks.peer.FastjsonPeer;
import org.fazhi.benchmarks.peer.HibernatePeer;
import org.fazhi.benchmarks.peer.Plain;
import org.fazhi.benchmarks.peer.SchemaPeer;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.structure.StructureRuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** The constraints on the model checked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Structure {
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    /** The document. */
    @Param("25k")
    public String document = "";

    private final ReportValidator structure = ReportValidator.of(StructureRuleSet.get());
    private Report report = Report.builder().build();
    private Plain.Report records = FastjsonPeer.read(EMPTY);
    private JsonNode tree = SchemaPeer.tree(EMPTY);

    /** Makes the report. */
    @Setup
    public void prepare() {
        byte[] json = Documents.json(document);
        report = Documents.report(document);
        records = FastjsonPeer.read(json);
        tree = SchemaPeer.tree(json);
    }

    /** {@return the result of the rule MOD-01 alone} */
    @Benchmark
    public ValidationResult ours() {
        return structure.check(report);
    }

    /** {@return the violations by Hibernate Validator} */
    @Benchmark
    public Collection<?> hibernate() {
        return HibernatePeer.check(report);
    }

    /** {@return the violations by avaje-validator, without references} */
    @Benchmark
    public Collection<?> avaje() {
        return AvajePeer.check(records);
    }

    /** {@return the errors by the JSON Schema, which knows the shape only, of a document already parsed} */
    @Benchmark
    public Collection<?> schema() {
        return SchemaPeer.check(tree);
    }

    /** {@return the faults found by hand} */
    @Benchmark
    public List<Fault> floor() {
        return Floor.checkStructure(report);
    }
}
