package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.fazhi.json.ReportBinder.Stopped;
import org.fazhi.json.SourceText.Unreadable;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Binds a sound document directly; reads any other a second time to list what is wrong or noteworthy. */
final class ReportReader {
    static final ReportReader DEFAULT = new ReportReader(JsonLimits.defaults());

    /** The text of a document, asked for only where there is something to say about it. */
    private interface Text {
        String get() throws Unreadable;
    }

    private final JsonLimits limits;
    private final TokenLimits tokenLimits;
    private final JsonFactory factory;

    private ReportReader(JsonLimits limits) {
        this.limits = limits;
        this.tokenLimits = TokenLimits.of(limits);
        this.factory = TokenStream.FACTORY
                .rebuild()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(TokenStream.unlimited()
                        .maxNestingDepth(limits.getMaxDepth())
                        .maxTokenCount(limits.getMaxTokens())
                        .build())
                .build();
    }

    static ReportReader of(JsonLimits limits) {
        return limits.equals(JsonLimits.defaults()) ? DEFAULT : new ReportReader(limits);
    }

    JsonReading parse(InputStream source) throws IOException {
        return parse(source.readNBytes(limits.getMaxDocumentLength() + 1));
    }

    JsonReading parse(byte[] source) {
        try {
            return source.length <= limits.getMaxDocumentLength() && Utf8.isValid(source)
                    ? read(source)
                    : read(SourceText.of(source, limits));
        } catch (Unreadable e) {
            return unreadable(e);
        }
    }

    JsonReading parse(String source) {
        try {
            return read(SourceText.of(source, limits));
        } catch (Unreadable e) {
            return unreadable(e);
        }
    }

    private static JsonReading unreadable(Unreadable e) {
        int end = e.before().length();
        Lines lines = Lines.of(e.before());
        return ImmutableJsonReading.builder()
                .addProblems(Problems.at(e.fault(), Pointer.ROOT, lines.line(end), lines.column(end)))
                .build();
    }

    /**
     * Refused bytes may be a sound text: the parser of bytes takes no half character, escaped, in a name, and guesses.
     */
    private JsonReading read(byte[] source) throws Unreadable {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source)) {
            return sound(parser, () -> SourceText.of(source, limits));
        } catch (Stopped | JacksonException e) {
            return read(SourceText.of(source, limits));
        }
    }

    private JsonReading read(String text) throws Unreadable {
        try (JsonParser parser = parser(text)) {
            return sound(parser, () -> text);
        } catch (Stopped e) {
            return reading(null, check(text, e));
        }
    }

    JsonParser parser(String source) {
        return factory.createParser(ObjectReadContext.empty(), source.toCharArray());
    }

    private JsonReading sound(JsonParser parser, Text text) throws Stopped, Unreadable {
        ReportBinder binder = new ReportBinder(parser, tokenLimits);
        Report report = binder.read();
        boolean plain = !binder.isNoteworthy() && FormatVersion.isRead(report.getFormatVersion());
        return reading(report, plain ? List.of() : check(text.get(), null));
    }

    /** Lists everything wrong or noteworthy; the failure to bind is listed only when nothing else explains it. */
    List<JsonProblem> check(String text, @Nullable Stopped failure) {
        Problems problems = new Problems(text, limits);
        try (JsonParser parser = parser(text)) {
            new ShapeCheck(text, parser, limits, problems).run();
        }
        if (failure != null && !problems.isGrave()) {
            Unexplained.add(failure, failure.pointer(), text, problems);
        }
        return problems.list();
    }

    private static JsonReading reading(@Nullable Report report, List<JsonProblem> problems) {
        boolean sound = problems.stream().allMatch(JsonProblem::isNote);
        return ImmutableJsonReading.builder()
                .report(Optional.ofNullable(sound ? report : null))
                .problems(problems)
                .build();
    }
}
