package org.fazhi.benchmarks.peer;

import org.fazhi.report.Report;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson databind as it comes, into the model by the annotations of the model; nothing strict about it. Without the
 * settings of the library it cannot write the model, so it only reads.
 */
public final class JacksonPeer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectReader READER = MAPPER.readerFor(Report.class);

    private JacksonPeer() {}

    /**
     * Reads a report.
     *
     * @param json the document
     * @return the report
     */
    public static Report read(byte[] json) {
        return READER.readValue(json);
    }
}
