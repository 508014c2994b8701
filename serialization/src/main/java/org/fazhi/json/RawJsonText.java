package org.fazhi.json;

import java.io.StringWriter;
import org.fazhi.report.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes JSON values kept as text: compact, numbers and member order as found. */
final class RawJsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(TokenStream.unlimited().maxNestingDepth(2000).build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(2000).build())
            .build();

    private RawJsonText() {}

    /** Takes the value the parser stands at, up to its last token; fails where a name stands twice in one object. */
    static RawJson read(JsonParser parser, TokenLimits limits) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(parser, generator, limits);
        }
        return RawJson.of(text.toString());
    }

    /** Writes the value; fails when its text is not one JSON value. */
    static void write(RawJson value, String name, JsonGenerator generator) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), value.getText())) {
            if (parser.nextToken() == null) {
                throw malformed(name, null);
            }
            copy(parser, generator, TokenLimits.NONE);
            if (parser.nextToken() != null) {
                throw malformed(name, null);
            }
        } catch (JacksonException | Refused e) {
            throw malformed(name, e);
        }
    }

    private static IllegalArgumentException malformed(String name, @Nullable Exception cause) {
        return new IllegalArgumentException("未知成员 “" + Faults.quoted(name) + "” 的内容不是一个有效的 JSON 值", cause);
    }

    private static void copy(JsonParser parser, JsonGenerator generator, TokenLimits limits) {
        int depth = 0;
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copyToken(parser, token, generator, limits);
            if (depth == 0) {
                return;
            }
        }
    }

    private static void copyToken(JsonParser parser, JsonToken token, JsonGenerator generator, TokenLimits limits) {
        String text = parser.getString();
        limits.check(token, text);
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(text);
            case VALUE_STRING -> generator.writeString(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(text);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> generator.writeNull();
        }
    }
}
