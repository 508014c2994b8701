package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the formats (JSON Schema), for systems that check before they send. Titles are
 * Chinese and English.
 *
 * <p>A schema refuses nothing that this library reads: members and codes it does not know are allowed. What the schema
 * refuses, the library refuses at the same place.
 *
 * <p>Example: {@code Files.writeString(Path.of("report.schema.json"), JsonSchemas.report())}.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The schema of a report.
     *
     * @return a JSON document
     */
    public static String report() {
        return text("report-1.0.schema.json");
    }

    /**
     * The schema of a result, as {@link ResultJson} writes it.
     *
     * @return a JSON document
     */
    public static String result() {
        return text("result-1.0.schema.json");
    }

    private static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
