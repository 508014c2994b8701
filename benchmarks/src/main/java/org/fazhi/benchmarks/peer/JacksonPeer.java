package org.fazhi.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import org.fazhi.report.Report;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Jackson databind, into the model by the annotations of the model. Without the settings of the library it cannot write
 * the model, so it only reads.
 */
public final class JacksonPeer {
    private static final ObjectReader AS_IT_COMES = JsonMapper.builder().build().readerFor(Report.class);
    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .withCoercionConfigDefaults(JacksonPeer::refuse)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .build()
            .readerFor(Report.class);

    private JacksonPeer() {}

    /** All but whole numbers, which are decimals too. */
    private static void refuse(MutableCoercionConfig config) {
        Arrays.stream(CoercionInputShape.values())
                .filter(shape -> shape != CoercionInputShape.Integer)
                .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail));
    }

    /**
     * Reads a report, and refuses what the library refuses as far as Jackson can be told to: names that stand twice,
     * null, values of another type, anything after the document.
     *
     * @param json the document
     * @return the report
     */
    public static Report read(byte[] json) {
        return STRICT.readValue(json);
    }

    /**
     * Reads a report with nothing strict about it: of two members of one name the last counts, null is left out.
     *
     * @param json the document
     * @return the report
     */
    public static Report readAsItComes(byte[] json) {
        return AS_IT_COMES.readValue(json);
    }
}
