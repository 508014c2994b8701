package org.fazhi.json;

import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
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

    static ValidationResult read(String document) {
        String source = SourceText.withoutMark(document);
        Problems problems = new Problems(source, JsonLimits.defaults());
        try {
            ValidationResult result = READER.readValue(source);
            if (result != null && FormatVersion.isRead(result.getFormatVersion())) {
                return result;
            }
            refuse(result, source, problems);
        } catch (InputCoercionException e) {
            Unexplained.add(e, source, problems);
        } catch (StreamReadException e) {
            SyntaxFault found = SyntaxFault.of(source, e);
            problems.add(found.fault(), Pointer.ROOT, Math.min(found.offset(), source.length()));
        } catch (JacksonException e) {
            Unexplained.add(e, source, problems);
        }
        throw new ReportJsonException(problems.list());
    }

    private static void refuse(@Nullable ValidationResult result, String source, Problems problems) {
        if (result == null) {
            problems.add(DocumentFaults.empty(), Pointer.ROOT, 0);
        } else {
            Pointer version = Pointer.ROOT.child("formatVersion");
            Fault fault = Faults.unsupportedVersion(result.getFormatVersion());
            problems.add(fault, version, Unexplained.offset(source, version));
        }
    }
}
