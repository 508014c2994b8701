package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The schema in the jar is that of the model. {@code -Drecreate=true} rewrites it. */
class SchemaFileTest {
    private static final Path FILE = Path.of("src/main/resources/org/fazhi/json/report-1.0.schema.json");

    @Test
    void theFileIsThatOfTheModel() throws IOException {
        String schema = JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new SchemaOfReport(Titles.read()).schema())
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE)).isEqualTo(schema);
    }
}
