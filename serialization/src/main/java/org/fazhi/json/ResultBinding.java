package org.fazhi.json;

import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Binds a result with the settings of a report. */
final class ResultBinding {
    static final ObjectWriter COMPACT = ReportBinding.MAPPER.writerFor(ValidationResult.class);
    static final ObjectWriter INDENTED = COMPACT.with(ReportBinding.layout());

    private static final ObjectReader READER = ReportBinding.MAPPER.readerFor(ValidationResult.class);

    private ResultBinding() {}

    static String write(ValidationResult result, ObjectWriter layout) {
        return LoneSurrogates.escaped(layout.writeValueAsString(result));
    }

    static ValidationResult read(String source) {
        try {
            ValidationResult result = READER.readValue(source);
            if (result != null) {
                return result;
            }
            throw refused(source, DocumentFaults.empty(), 0);
        } catch (StreamReadException e) {
            SyntaxFault found = SyntaxFault.of(source, e);
            throw refused(source, found.fault(), found.offset());
        } catch (JacksonException e) {
            Problems problems = new Problems(source, JsonLimits.defaults());
            Unexplained.add(e, source, problems);
            throw new ReportJsonException(problems.list());
        }
    }

    private static ReportJsonException refused(String source, Fault fault, int offset) {
        Problems problems = new Problems(source, JsonLimits.defaults());
        problems.add(fault, Pointer.ROOT, Math.min(offset, source.length()));
        return new ReportJsonException(problems.list());
    }
}
