package org.fazhi.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fazhi.finding.Text;
import org.fazhi.json.Faults.Kinds;
import org.fazhi.json.Shape.Member;
import org.fazhi.report.Code;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Walks a document beside the shape of the model and lists every problem. */
final class ShapeCheck {
    private final String text;
    private final JsonLimits limits;
    private final TokenLimits tokenLimits;
    private final JsonParser parser;
    private final Problems problems;
    private final Map<String, Integer> integers = new HashMap<>();
    private Pointer at = Pointer.ROOT;
    private boolean ended;

    ShapeCheck(String text, JsonParser parser, JsonLimits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.tokenLimits = TokenLimits.of(limits);
        this.parser = parser;
        this.problems = problems;
    }

    void run() {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.add(DocumentFaults.nul(), Pointer.ROOT, nul);
            return;
        }
        try {
            document();
        } catch (Refused stop) {
            problems.add(stop.fault(), at, start());
        } catch (StreamConstraintsException e) {
            exceeded();
        } catch (UnexpectedEndOfInputException e) {
            problems.add(DocumentFaults.incomplete(), Reached.of(parser), text.length());
        } catch (StreamReadException e) {
            broken(e);
        }
    }

    private void exceeded() {
        if (parser.streamReadContext().getNestingDepth() > limits.getMaxDepth()) {
            Text depth = Text.of("嵌套深度", "The depth of nesting");
            int bracket = (int) parser.currentLocation().getCharOffset() - 1;
            problems.add(DocumentFaults.limit(depth, limits.getMaxDepth()), at, bracket);
        } else {
            Text tokens = Text.of("内容项数", "The number of tokens");
            problems.add(DocumentFaults.limit(tokens, limits.getMaxTokens()), at, start());
        }
    }

    private void broken(StreamReadException e) {
        SyntaxFault found = SyntaxFault.of(text, e);
        Fault fault = ended ? DocumentFaults.trailing() : found.fault();
        problems.add(fault, ended ? Pointer.ROOT : Reached.of(parser), found.offset());
    }

    private int start() {
        return Math.max(0, (int) parser.currentTokenLocation().getCharOffset());
    }

    private void document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(DocumentFaults.empty(), Pointer.ROOT, 0);
        } else if (first != JsonToken.START_OBJECT) {
            problems.add(Faults.notAnObject(first), Pointer.ROOT, start());
        } else {
            object(Shape.of(Report.class), Pointer.ROOT);
            ended = true;
            if (parser.nextToken() != null) {
                problems.add(DocumentFaults.trailing(), Pointer.ROOT, start());
            }
        }
    }

    private void object(Shape shape, Pointer pointer) {
        int start = start();
        integers.clear();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = name(pointer, seen);
            Member member = shape.members().get(name);
            if (member == null) {
                unknown(name, shape.members().keySet());
                parser.nextToken();
                unmodelled(at);
            } else {
                parser.nextToken();
                member(member, at, pointer.equals(Pointer.ROOT));
            }
        }
        at = pointer;
        for (Member member : shape.members().values()) {
            if (member.required() && !seen.contains(member.name())) {
                problems.add(Faults.missing(member.name()), pointer.child(member.name()), start);
            }
        }
        if (shape.type() == Span.class) {
            span(pointer, start);
        }
    }

    private void unknown(String name, Set<String> known) {
        if (limits.getUnknownMembers() == JsonLimits.UnknownMembers.REJECT) {
            problems.add(() -> Faults.rejectedMember(name, NearestName.to(name, known)), at, start());
        } else {
            problems.note(() -> Faults.unknownMember(name, NearestName.to(name, known)), at, start());
        }
    }

    private String name(Pointer object, Set<String> seen) {
        String name = parser.currentName();
        at = object.child(name);
        tokenLimits.check(JsonToken.PROPERTY_NAME, name);
        if (!seen.add(name)) {
            problems.add(Faults.duplicate(name), at, start());
        }
        return name;
    }

    private void span(Pointer pointer, int start) {
        Integer first = integers.get("start");
        Integer end = integers.get("end");
        if (first != null && end != null && end < first) {
            problems.add(Faults.spanEndsBeforeStart(), pointer, start);
        }
    }

    private void member(Member member, Pointer pointer, boolean top) {
        if (!member.many()) {
            value(member, pointer, top);
        } else if (expect(JsonToken.START_ARRAY, Kinds.ARRAY, pointer)) {
            for (int i = 0; element(pointer, i); i++) {
                value(member, at, false);
            }
        }
    }

    private boolean element(Pointer array, int index) {
        at = array.child(index);
        boolean found = parser.nextToken() != JsonToken.END_ARRAY;
        at = found ? at : array;
        return found;
    }

    private void value(Member member, Pointer pointer, boolean top) {
        if (!member.isObject()) {
            scalar(Scalar.of(member.type()), member, pointer, top);
        } else if (expect(JsonToken.START_OBJECT, Kinds.OBJECT, pointer)) {
            object(Shape.of(member.type()), pointer);
        }
    }

    private boolean expect(JsonToken expected, Text name, Pointer pointer) {
        boolean found = parser.currentToken() == expected;
        if (!found) {
            mismatch(name, pointer);
        }
        return found;
    }

    private void mismatch(Text expected, Pointer pointer) {
        JsonToken found = parser.currentToken();
        Fault fault = found == JsonToken.VALUE_NULL ? Faults.nullValue(expected) : Faults.wrongType(expected, found);
        problems.add(fault, pointer, start());
        unmodelled(pointer);
    }

    private void scalar(Scalar<?> scalar, Member member, Pointer pointer, boolean top) {
        JsonToken token = parser.currentToken();
        if (!scalar.tokens().contains(token)) {
            mismatch(scalar.expected(), pointer);
            return;
        }
        String written = parser.getString();
        tokenLimits.check(token, written);
        try {
            keep(scalar.read(token, written), member, pointer, top);
        } catch (Refused refused) {
            problems.add(refused.fault(), pointer, start());
        }
    }

    private void keep(Object value, Member member, Pointer pointer, boolean top) {
        if (value instanceof Code code && !code.isKnown()) {
            problems.note(() -> Faults.unknownCode(code.getCode(), Codes.nearest(code)), pointer, start());
        } else if (value instanceof Integer number) {
            integers.put(member.name(), number);
        } else if (top && value instanceof String version && member.name().equals("formatVersion")) {
            FormatVersion.check(version);
        }
    }

    /** A value the model says nothing of: only its duplicate names and its limits are of interest. */
    private void unmodelled(Pointer pointer) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                name(pointer, seen);
                parser.nextToken();
                unmodelled(at);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; element(pointer, i); i++) {
                unmodelled(at);
            }
        } else {
            tokenLimits.check(token, parser.getString());
        }
    }
}
