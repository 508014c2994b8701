package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fazhi.json.SourceText.Unreadable;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Binds a sound document directly; reads any other a second time to list what is wrong or noteworthy. */
final class ReportReader {
    static final ReportReader DEFAULT = new ReportReader(JsonLimits.defaults());

    private final JsonLimits limits;
    private final JsonFactory binding;
    private final JsonFactory checking;

    private ReportReader(JsonLimits limits) {
        this.limits = limits;
        this.binding = factory(constraints(limits)
                .maxStringLength(limits.getMaxStringLength())
                .maxNumberLength(limits.getMaxNumberLength())
                .maxNameLength(limits.getMaxNameLength()));
        this.checking = factory(constraints(limits)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE))
                .rebuild()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    static ReportReader of(JsonLimits limits) {
        return limits.equals(JsonLimits.defaults()) ? DEFAULT : new ReportReader(limits);
    }

    private static StreamReadConstraints.Builder constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.getMaxDepth())
                .maxTokenCount(limits.getMaxTokens());
    }

    private static JsonFactory factory(StreamReadConstraints.Builder constraints) {
        return ReportBinding.FACTORY
                .rebuild()
                .streamReadConstraints(constraints.build())
                .build();
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
        AtomicBoolean noteworthy = new AtomicBoolean();
        try {
            Report report = bind(text, noteworthy);
            boolean plain = !noteworthy.get() && FormatVersion.isRead(report.getFormatVersion());
            return reading(report, plain ? List.of() : check(text, null));
        } catch (JacksonException e) {
            return reading(null, check(text, e));
        }
    }

    /** Binds a document, or throws when it is not sound; the format version is not looked at. */
    Report bind(String text, AtomicBoolean noteworthy) {
        try (JsonParser parser = binding.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            return ReportBinding.READER
                    .withAttribute(ReportModule.NOTEWORTHY, noteworthy)
                    .readValue(parser);
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
                .report(java.util.Optional.ofNullable(sound ? report : null))
                .problems(problems)
                .build();
    }
}
