package org.fazhi.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.fazhi.json.JsonSchemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fazhi schema}: prints the JSON Schema of a format. */
@Command(name = "schema", description = "输出数据格式的 JSON Schema。", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    enum Schema {
        REPORT,
        RESULT
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FORMAT", description = "report：报告；result：检查结果（check --format result）")
    private Schema schema = Schema.REPORT;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .print(
                        switch (schema) {
                            case REPORT -> JsonSchemas.report();
                            case RESULT -> JsonSchemas.result();
                        });
        return ExitStatus.CONFORMS;
    }
}
