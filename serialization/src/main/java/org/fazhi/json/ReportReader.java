package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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

    private final JsonLimits limits;
    private final TokenLimits tokenLimits;
    private final JsonFactory binding;
    private final JsonFactory checking;

    private ReportReader(JsonLimits limits) {
        this.limits = limits;
        this.tokenLimits = TokenLimits.of(limits);
        this.binding = ReportBinding.FACTORY
                .rebuild()
                .streamReadConstraints(ReportBinding.unlimited()
                        .maxNestingDepth(limits.getMaxDepth())
                        .maxTokenCount(limits.getMaxTokens())
                        .build())
                .build();
        this.checking = binding.rebuild()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
            return read(SourceText.of(source, limits));
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

    private JsonReading read(String text) {
        ReadingPass pass = new ReadingPass(tokenLimits);
        try {
            @Nullable Report report = bind(text, pass);
            boolean plain = report != null && !pass.isNoteworthy() && FormatVersion.isRead(report.getFormatVersion());
            return reading(report, plain ? List.of() : check(text, null));
        } catch (JacksonException e) {
            return reading(null, check(text, e));
        }
    }

    /** Binds a document, null to null, or throws when it is not sound; the format version is not looked at. */
    @Nullable
    Report bind(String text, ReadingPass pass) {
        try (JsonParser parser = binding.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            return pass.attachTo(ReportBinding.READER).readValue(parser);
        }
    }

    /** Lists everything wrong or noteworthy; the failure to bind is listed only when nothing else explains it. */
    List<JsonProblem> check(String text, @Nullable JacksonException failure) {
        Problems problems = new Problems(text, limits);
        try (JsonParser parser = checking.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            new ShapeCheck(text, parser, limits, problems).run();
        }
        if (failure != null && !problems.isGrave()) {
            Unexplained.add(failure, text, problems);
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
