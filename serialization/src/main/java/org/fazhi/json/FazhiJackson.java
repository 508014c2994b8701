package org.fazhi.json;

import java.util.function.Function;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module for the Jackson 3 mapper of an application (Jackson 模块), with which {@link Report} and
 * {@link ValidationResult} are values like any other, alone or inside values of the application. Their JSON is that of
 * {@link ReportJson} and {@link ResultJson}, whatever else the mapper is set to: names, order, what is absent,
 * strictness, unknown members.
 *
 * <p>A report that cannot be read fails like any other value, with all problems in the message; their lines are not
 * told, since the mapper has already taken the document apart.
 *
 * <p>Example: {@code JsonMapper.builder().addModule(FazhiJackson.module()).build()}.
 */
public final class FazhiJackson {
    private FazhiJackson() {}

    /**
     * The module.
     *
     * @return a new module
     */
    public static JacksonModule module() {
        return new OwnFormats();
    }

    private static final class OwnFormats extends SimpleModule {
        private static final long serialVersionUID = 1L;

        OwnFormats() {
            super("fazhi");
            addSerializer(Report.class, new Writing<>(Report.class, ReportJson::compact));
            addSerializer(ValidationResult.class, new Writing<>(ValidationResult.class, ResultJson::compact));
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new OwnReaders());
        }
    }

    /** The annotations of the model lead a mapper to the hidden implementations; those are read here too. */
    private static final class OwnReaders extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (Report.class.isAssignableFrom(type.getRawClass())) {
                return new Reading<>(Report.class, ReportJson::read);
            }
            return ValidationResult.class.isAssignableFrom(type.getRawClass())
                    ? new Reading<>(ValidationResult.class, ResultJson::read)
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Report.class.isAssignableFrom(type) || ValidationResult.class.isAssignableFrom(type);
        }
    }

    private static final class Writing<T> extends StdSerializer<T> {
        private final Function<T, String> form;

        Writing(Class<T> type, Function<T, String> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator target, SerializationContext context) {
            try (JsonParser own = TokenStream.FACTORY.createParser(ObjectReadContext.empty(), form.apply(value))) {
                while (own.nextToken() != null) {
                    copy(own, target);
                }
            }
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {
        private final Function<String, T> form;

        Reading(Class<T> type, Function<String, T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return form.apply(MemberText.of(parser));
            } catch (ReportJsonException refused) {
                return context.reportInputMismatch(this, "%s", MemberText.problems(refused));
            }
        }
    }

    /** Numbers are copied as they are written, so that their scale is kept. */
    static void copy(JsonParser source, JsonGenerator target) {
        boolean asWritten = target.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (source.currentToken().isNumeric() && asWritten) {
            target.writeNumber(source.getString());
        } else {
            target.copyCurrentEventExact(source);
        }
    }
}
