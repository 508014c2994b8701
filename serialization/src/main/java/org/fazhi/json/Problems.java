package org.fazhi.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.fazhi.report.Pointer;

/** Gathers the problems of one document; problems and notes each up to the limit. */
final class Problems {
    private record Placed(int offset, JsonProblem problem) {}

    private final Lines lines;
    private final int limit;
    private final int end;
    private final List<Placed> listed = new ArrayList<>();
    private int grave;
    private int notes;

    Problems(String text, JsonLimits limits) {
        this.lines = Lines.of(text);
        this.limit = limits.getMaxProblems();
        this.end = text.length();
    }

    void add(Fault fault, Pointer pointer, int offset) {
        add(() -> fault, pointer, offset);
    }

    /** Adds a problem, which is worded only when it is listed. */
    void add(Supplier<Fault> fault, Pointer pointer, int offset) {
        if (grave++ < limit) {
            place(fault.get(), pointer, offset);
        }
    }

    /** Adds a note, which is worded only when it is listed: to look for the nearest name takes its time. */
    void note(Supplier<Fault> note, Pointer pointer, int offset) {
        if (notes++ < limit) {
            place(note.get(), pointer, offset);
        }
    }

    private void place(Fault fault, Pointer pointer, int offset) {
        listed.add(new Placed(offset, at(fault, pointer, lines.line(offset), lines.column(offset))));
    }

    static JsonProblem at(Fault fault, Pointer pointer, int line, int column) {
        return ImmutableJsonProblem.builder()
                .kind(fault.kind())
                .pointer(pointer)
                .line(line)
                .column(column)
                .message(fault.message())
                .advice(fault.advice())
                .build();
    }

    boolean isGrave() {
        return grave > 0;
    }

    List<JsonProblem> list() {
        List<JsonProblem> problems = new ArrayList<>(listed.stream()
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(Placed::problem)
                .toList());
        int omitted = grave + notes - listed.size();
        if (omitted > 0) {
            problems.add(at(Faults.omitted(omitted), Pointer.ROOT, lines.line(end), lines.column(end)));
        }
        return problems;
    }
}
