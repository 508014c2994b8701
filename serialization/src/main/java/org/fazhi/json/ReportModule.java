package org.fazhi.json;

import java.time.LocalDate;
import java.util.Arrays;
import org.fazhi.report.Extensible;
import org.fazhi.report.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Binds the model with Jackson: strict simple values, dates, codes, unknown members as text. */
final class ReportModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ReportModule() {
        super("fazhi-report");
        addDeserializer(RawJson.class, new RawJsonDeserializer());
        addSerializer(RawJson.class, new RawJsonSerializer());
        addSerializer(LocalDate.class, new DateSerializer());
        Scalar.all().values().forEach(this::addScalar);
    }

    private <T> void addScalar(Scalar<T> scalar) {
        addDeserializer(scalar.type(), new ScalarDeserializer<>(scalar));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new BindThroughBuilders());
    }

    /** Takes only the one JSON type a value has. */
    private static final class ScalarDeserializer<T> extends StdDeserializer<T> {
        private final Scalar<T> scalar;

        ScalarDeserializer(Scalar<T> scalar) {
            super(scalar.type());
            this.scalar = scalar;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            String text = parser.getString();
            TokenLimits.DEFAULT.check(token, text);
            return scalar.read(token, text);
        }
    }

    private static final class RawJsonDeserializer extends StdDeserializer<RawJson> {
        RawJsonDeserializer() {
            super(RawJson.class);
        }

        @Override
        public RawJson deserialize(JsonParser parser, DeserializationContext context) {
            return RawJsonText.read(parser, TokenLimits.DEFAULT);
        }

        @Override
        public RawJson getNullValue(DeserializationContext context) {
            return RawJson.of("null");
        }
    }

    private static final class RawJsonSerializer extends StdSerializer<RawJson> {
        RawJsonSerializer() {
            super(RawJson.class);
        }

        @Override
        public void serialize(RawJson value, JsonGenerator generator, SerializationContext context) {
            String name = String.valueOf(generator.streamWriteContext().currentName());
            if (generator.currentValue() instanceof Extensible owner
                    && Shape.ofValue(owner).members().containsKey(name)) {
                throw new IllegalArgumentException("未知成员 “" + name + "” 与已有成员重名，请用后者的构建方法设置");
            }
            RawJsonText.write(value, name, generator);
        }
    }

    private static final class DateSerializer extends StdSerializer<LocalDate> {
        DateSerializer() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate value, JsonGenerator generator, SerializationContext context) {
            if (value.getYear() < 0 || value.getYear() > 9999) {
                throw new IllegalArgumentException("日期 " + value + " 超出 0000–9999 年，无法写成 yyyy-MM-dd");
            }
            generator.writeString(value.toString());
        }
    }

    /**
     * Binds through the builders, which keep unknown members in the order of the document, and hides their setter of
     * all unknown members, since a member of that name is as unknown as any other.
     */
    private static final class BindThroughBuilders extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass annotated) {
            Class<?> type = annotated.getRawType();
            if (type.isInterface() || !Extensible.class.isAssignableFrom(type)) {
                return null;
            }
            return Arrays.stream(type.getInterfaces()[0].getClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member instanceof AnnotatedMethod method
                    && method.getName().equals("unknownMembers")
                    && method.getParameterCount() == 1;
        }
    }
}
