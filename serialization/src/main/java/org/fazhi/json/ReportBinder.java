package org.fazhi.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.json.Assembly.Slot;
import org.fazhi.report.Code;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Puts a report together token by token. It stops at the first thing that is not sound, without a word about it: what
 * is wrong is for {@link ShapeCheck} to say.
 */
final class ReportBinder {
    /** Thrown at the first thing that is not sound; has no stack trace. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Pointer pointer;

        Stopped(RuntimeException cause, Pointer pointer) {
            super(null, cause, false, false);
            this.pointer = pointer;
        }

        Pointer pointer() {
            return pointer;
        }
    }

    private final JsonParser parser;
    private final TokenLimits limits;
    private boolean noteworthy;

    ReportBinder(JsonParser parser, TokenLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** The report of a document that is sound. */
    Report read() throws Stopped {
        try {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            Report report = (Report) object(Assembly.of(Report.class));
            expect(parser.nextToken() == null);
            return report;
        } catch (JacksonException | Refused | IllegalArgumentException | IllegalStateException e) {
            throw new Stopped(e, Reached.of(parser));
        }
    }

    /** Whether anything worth a note was met: a member or a code that is not known. */
    boolean isNoteworthy() {
        return noteworthy;
    }

    private Object object(Assembly assembly) {
        PropertyNameMatcher names = assembly.names();
        Object builder = assembly.start();
        Set<String> unknown = Set.of();
        long seen = 0;
        for (int match = parser.nextNameMatch(names);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = parser.nextNameMatch(names)) {
            if (match >= 0) {
                Slot slot = assembly.slot(match);
                expect((seen & slot.bit()) == 0);
                seen |= slot.bit();
                parser.nextToken();
                slot.set(builder, slot.member().many() ? list(slot) : value(slot));
            } else {
                expect(match == PropertyNameMatcher.MATCH_UNKNOWN_NAME);
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                unknown(assembly, builder, unknown);
            }
        }
        return assembly.end(builder);
    }

    private void unknown(Assembly assembly, Object builder, Set<String> seen) {
        String name = parser.currentName();
        expect(seen.add(name));
        limits.check(JsonToken.PROPERTY_NAME, name);
        noteworthy = true;
        parser.nextToken();
        assembly.unknown(builder, name, RawJsonText.read(parser, limits));
    }

    private List<Object> list(Slot slot) {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(slot));
        }
        return values;
    }

    private Object value(Slot slot) {
        JsonToken token = parser.currentToken();
        Scalar<?> scalar = slot.scalar();
        if (scalar == null) {
            expect(token == JsonToken.START_OBJECT);
            return object(Assembly.of(slot.member().type()));
        }
        String text = parser.getString();
        limits.check(token, text);
        Object value = scalar.read(token, text);
        noteworthy |= value instanceof Code code && !code.isKnown();
        return value;
    }

    private static void expect(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("not sound");
        }
    }
}
