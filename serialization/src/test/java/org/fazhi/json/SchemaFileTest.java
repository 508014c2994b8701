package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the jar are those of the model. {@code -Drecreate=true} rewrites them. */
class SchemaFileTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/fazhi/json");

    @Test
    void theFilesAreThoseOfTheModel() throws IOException {
        compare(Report.class, "report");
        compare(ValidationResult.class, "result");
    }

    private static void compare(Class<?> type, String name) throws IOException {
        Path file = FOLDER.resolve(name + "-1.0.schema.json");
        String schema = JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new SchemaOfModel(Titles.read()).schema(type, "urn:fazhi:" + name + ":1.0"))
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file)).isEqualTo(schema);
    }
}
