package org.fazhi.json;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fazhi.json.Shape.Member;
import org.fazhi.report.Code;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.report.Span;

/** Arbitrary values of every type of the model, with every member, made through the public builders. */
final class ModelArbitraries {
    private static final int DEPTH = 5;

    private ModelArbitraries() {}

    static Arbitrary<Report> reports() {
        return values(Report.class, DEPTH).map(Report.class::cast);
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "\"",
                "\\",
                "/",
                "\n",
                "\r\n",
                "\t",
                "\b",
                "\u0001",
                "\u007f",
                "\u2028",
                "\uFEFF",
                "\uFFFD",
                "\uFFFF",
                "𠮷",
                "😀",
                "\uD83D",
                "\uDE00",
                "</script>",
                "null");
        Arbitrary<String> plain = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(4);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, ascii), Tuple.of(1, odd))
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }

    static Arbitrary<Object> values(Class<?> type, int depth) {
        if (type == Span.class) {
            return spans();
        }
        Shape shape = Shape.of(type);
        List<Arbitrary<Object>> members = new ArrayList<>();
        shape.members().values().forEach(member -> members.add(member(type, member, depth)));
        Arbitrary<Map<String, RawJson>> unknown = unknownMembers(shape);
        return Combinators.combine(Combinators.combine(members).as(List::copyOf), unknown)
                .as((values, extra) -> build(shape, values, extra));
    }

    private static Arbitrary<Object> spans() {
        Arbitrary<Integer> integers = Arbitraries.integers();
        return Combinators.combine(integers, integers, unknownMembers(Shape.of(Span.class)))
                .as((a, b, unknown) -> Span.builder()
                        .start(Math.min(a, b))
                        .end(Math.max(a, b))
                        .unknownMembers(unknown)
                        .build());
    }

    private static Arbitrary<Object> member(Class<?> owner, Member member, int depth) {
        boolean tooDeep = member.isObject() && depth <= 0;
        if (member.name().equals("formatVersion") && owner == Report.class) {
            return Arbitraries.of("1.0", "1.1", "1.20");
        } else if (member.many()) {
            return tooDeep
                    ? Arbitraries.just(List.of())
                    : value(member, depth).list().ofMaxSize(2).map(list -> list);
        } else if (member.required() || member.name().equals("approx")) {
            return value(member, depth);
        } else if (tooDeep) {
            return Arbitraries.just(Optional.empty());
        }
        return value(member, depth).optional(0.5).map(optional -> optional);
    }

    private static Arbitrary<Object> value(Member member, int depth) {
        return member.isObject()
                ? Arbitraries.lazy(() -> values(member.type(), depth - 1))
                : scalars(member.type()).map(value -> value);
    }

    private static Arbitrary<?> scalars(Class<?> type) {
        if (type == String.class) {
            return texts();
        } else if (type == Integer.class || type == int.class) {
            return Arbitraries.integers();
        } else if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        } else if (type == BigDecimal.class) {
            return decimals();
        } else if (type == LocalDate.class) {
            return Arbitraries.longs()
                    .between(
                            LocalDate.of(0, 1, 1).toEpochDay(),
                            LocalDate.of(9999, 12, 31).toEpochDay())
                    .map(LocalDate::ofEpochDay);
        }
        return codes(type);
    }

    private static Arbitrary<BigDecimal> decimals() {
        BigInteger bound = BigInteger.TEN.pow(30).subtract(BigInteger.ONE);
        Arbitrary<BigDecimal> scaled = Combinators.combine(
                        Arbitraries.bigIntegers().between(bound.negate(), bound),
                        Arbitraries.integers().between(0, 30))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> round = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(999)),
                        Arbitraries.integers().between(-27, 0))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(scaled, round);
    }

    private static Arbitrary<Code> codes(Class<?> type) {
        Codes<?> codes = Codes.all().stream()
                .filter(candidate -> candidate.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no arbitrary for " + type));
        List<Code> known = List.copyOf(codes.known().get());
        Arbitrary<Code> unknown = Arbitraries.strings()
                .withChars("AZaz09_.-")
                .ofMaxLength(79)
                .map(tail -> codes.of().apply("X" + tail));
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(known)), Tuple.of(1, unknown));
    }

    private static Arbitrary<Map<String, RawJson>> unknownMembers(Shape shape) {
        Arbitrary<String> names = Arbitraries.oneOf(texts(), Arbitraries.of("unknownMembers", "x", "lable", "empty"))
                .filter(name -> !shape.members().containsKey(name));
        Arbitrary<Map<String, RawJson>> some =
                Arbitraries.maps(names, rawValues(2).map(RawJson::of)).ofMaxSize(3);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Map.of())), Tuple.of(1, some));
    }

    /** Compact JSON, numbers as anybody may write them. */
    static Arbitrary<String> rawValues(int depth) {
        Arbitrary<String> simple = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "false", "0", "-0", "1.50", "1e5", "1E+400", "-0.0e-7", "9".repeat(50)),
                texts().map(ModelArbitraries::quote));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> nested = Arbitraries.lazy(() -> rawValues(depth - 1));
        Arbitrary<String> arrays = nested.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]");
        Arbitrary<String> objects = Arbitraries.maps(texts().map(ModelArbitraries::quote), nested)
                .ofMaxSize(3)
                .map(map -> map.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .toList())
                .map(list -> "{" + String.join(",", list) + "}");
        return Arbitraries.frequencyOf(Tuple.of(3, simple), Tuple.of(1, arrays), Tuple.of(1, objects));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int simple = "\"\\\b\f\n\r\t".indexOf(c);
            if (simple >= 0) {
                quoted.append('\\').append("\"\\bfnrt".charAt(simple));
            } else if (c < 0x20) {
                quoted.append("\\u%04X".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static Object build(Shape shape, List<Object> values, Map<String, RawJson> unknown) {
        try {
            Object builder = shape.type().getMethod("builder").invoke(null);
            int i = 0;
            for (Member member : shape.members().values()) {
                setter(builder, member).invoke(builder, values.get(i++));
            }
            builder.getClass().getMethod("unknownMembers", Map.class).invoke(builder, unknown);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + shape.type(), e);
        }
    }

    private static Method setter(Object builder, Member member) throws NoSuchMethodException {
        boolean plain = member.required()
                || member.name().equals("approx")
                || member.name().equals("formatVersion");
        Class<?> parameter = member.many() ? Iterable.class : plain ? member.type() : Optional.class;
        return builder.getClass().getMethod(member.name(), parameter);
    }
}
