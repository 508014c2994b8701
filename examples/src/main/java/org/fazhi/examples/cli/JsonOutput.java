package org.fazhi.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import org.fazhi.finding.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the documents for programs: all in one JSON document, or one a line. */
final class JsonOutput implements Output {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();
    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();

    private final Language language;
    private final PrintWriter out;
    private final JsonGenerator all;

    JsonOutput(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
        this.all = INDENTED.createGenerator(out);
        all.writeStartObject();
        all.writeArrayPropertyStart("documents");
    }

    /** One document a line. */
    static Output lines(Language language, PrintWriter out) {
        return document -> out.print(MAPPER.writeValueAsString(JsonEntry.of(document, language)) + "\n");
    }

    @Override
    public void add(Document document) {
        all.writePOJO(JsonEntry.of(document, language));
        all.flush();
    }

    @Override
    public void end() {
        all.writeEndArray();
        all.writeEndObject();
        all.flush();
        out.println();
    }
}
