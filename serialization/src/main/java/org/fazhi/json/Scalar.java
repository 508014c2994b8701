package org.fazhi.json;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Text;
import org.fazhi.json.Faults.Kinds;
import org.fazhi.report.Code;
import org.fazhi.report.Figure;
import tools.jackson.core.JsonToken;

/** How a simple value is read from its token. The binder and the checker both ask here, so they agree. */
record Scalar<T>(Class<T> type, Text expected, Set<JsonToken> tokens, Function<String, T> convert) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Text INTEGERS = Text.of("-2147483648 至 2147483647 的整数", "an integer of at most 32 bits");
    private static final Text DECIMALS = Text.of(
            "小数点前后各不超过 " + Figure.MAX_DIGITS + " 位的数字",
            "a number of at most " + Figure.MAX_DIGITS + " digits before and after the point");

    private static final Map<Class<?>, Scalar<?>> ALL = Stream.concat(
                    Stream.of(
                            new Scalar<>(String.class, Kinds.STRING, Set.of(JsonToken.VALUE_STRING), text -> text),
                            integer(Integer.class),
                            integer(int.class),
                            new Scalar<>(
                                    BigDecimal.class,
                                    Kinds.NUMBER,
                                    Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT),
                                    Scalar::decimal),
                            new Scalar<>(
                                    Boolean.class,
                                    Kinds.BOOLEAN,
                                    Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                                    Boolean::valueOf),
                            new Scalar<>(LocalDate.class, Kinds.DATE, Set.of(JsonToken.VALUE_STRING), Scalar::date)),
                    Codes.all().stream().map(Scalar::code))
            .map(scalar -> entry(scalar.type(), scalar))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Map<Class<?>, Scalar<?>> all() {
        return ALL;
    }

    static Scalar<?> of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type), () -> "no scalar: " + type);
    }

    T read(JsonToken token, String text) {
        if (!tokens.contains(token)) {
            throw new Refused(Faults.wrongType(expected, token));
        }
        return convert.apply(text);
    }

    private static Scalar<Integer> integer(Class<Integer> type) {
        return new Scalar<>(type, Kinds.INTEGER, Set.of(JsonToken.VALUE_NUMBER_INT), Scalar::integer);
    }

    private static <C extends Code> Scalar<C> code(Codes<C> codes) {
        return new Scalar<>(codes.type(), Kinds.CODE, Set.of(JsonToken.VALUE_STRING), text -> code(codes, text));
    }

    private static <C extends Code> C code(Codes<C> codes, String text) {
        try {
            return codes.of().apply(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Faults.badCode(text));
        }
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refused(Faults.badNumber(text, INTEGERS));
        }
    }

    private static BigDecimal decimal(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.precision() - (long) value.scale() <= Figure.MAX_DIGITS && value.scale() <= Figure.MAX_DIGITS) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the exponent does not even fit an int
        }
        throw new Refused(Faults.badNumber(text, DECIMALS));
    }

    private static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // right form, but no real date
        }
        throw new Refused(Faults.badDate(text));
    }
}
