package org.fazhi.json;

import org.fazhi.report.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A failure to bind that the shape of the model does not explain, such as a check of the model itself. */
final class Unexplained {
    /** Enough for the reason, with the names of what is missing. */
    private static final int QUOTED = 300;

    private Unexplained() {}

    static void add(JacksonException failure, String text, Problems problems) {
        Pointer pointer = Pointer.ROOT;
        for (Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            pointer = name != null ? pointer.child(name) : pointer.child(step.getIndex());
        }
        add(failure, pointer, text, problems);
    }

    static void add(Throwable failure, Pointer pointer, String text, Problems problems) {
        problems.add(Faults.invalid(reason(failure)), pointer, offset(text, pointer));
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException own ? own.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : Faults.quoted(message, QUOTED);
    }

    static int offset(String text, Pointer pointer) {
        JsonPointer sought = JsonPointer.compile(pointer.toString());
        try (JsonParser parser = TokenStream.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().pathAsPointer().equals(sought)) {
                    return (int) parser.currentTokenLocation().getCharOffset();
                }
            }
            return 0;
        } catch (JacksonException e) {
            return 0;
        }
    }
}
