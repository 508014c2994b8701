package org.fazhi.testkit;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fazhi.report.Code;
import org.fazhi.report.Figure;
import org.fazhi.report.RawJson;
import org.fazhi.report.Span;

/** Values of every type of the model, drawn from a source of chance: whatever the builders accept. */
final class RandomValues {
    private static final int DEPTH = 5;
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "　",
            "\"",
            "\\",
            "/",
            "~",
            "\n",
            "\r\n",
            "\t",
            "\b",
            "\u0001",
            "\u007f",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "𠮷",
            "😀",
            "</script>",
            "null",
            "${x}",
            "{0}",
            "%s",
            "=1+1");
    private static final List<String> RAW =
            List.of("null", "true", "0", "-1.50", "\"文\"", "[]", "[1,{\"a\":null}]", "{}", "{\"值\":[\"\"]}");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    /** A value of a model type, a code, or of a type their members have. */
    <T> T value(Class<T> type) {
        return type.cast(any(type, DEPTH));
    }

    /** A value for a member, in the form its getter gives. */
    Object member(ModelType.Member member, int depth) {
        return switch (member.form()) {
            case ONE -> member.name().equals("formatVersion") ? pick(List.of("1.0", "1.1")) : any(member.type(), depth);
            case OPTIONAL ->
                enough(member, depth) || random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(any(member.type(), depth));
            case MANY -> {
                List<Object> list = new ArrayList<>();
                for (int left = enough(member, depth) ? 0 : random.nextInt(3); left > 0; left--) {
                    list.add(any(member.type(), depth));
                }
                yield list;
            }
        };
    }

    private static boolean enough(ModelType.Member member, int depth) {
        return depth <= 0 && ModelType.isModelType(member.type());
    }

    private Object any(Class<?> type, int depth) {
        if (type == Span.class) {
            int one = random.nextInt();
            int other = random.nextInt();
            return Span.of(Math.min(one, other), Math.max(one, other));
        } else if (ModelType.isModelType(type)) {
            ModelType model = ModelType.of(type);
            List<Object> values = model.members().stream()
                    .map(member -> member(member, depth - 1))
                    .toList();
            return model.build(values, unknownMembers(model));
        }
        return scalar(type);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == Integer.class || type == int.class) {
            return random.nextInt(10) > 0 ? random.nextInt(3000) : random.nextInt();
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return decimal();
        } else if (type == LocalDate.class) {
            return LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365));
        } else if (Code.class.isAssignableFrom(type)) {
            return code(type);
        }
        throw new IllegalArgumentException("not a type of the model: " + type.getName());
    }

    /** Chinese for the most part; never half of a surrogate pair, which no UTF-8 can hold. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(5); left > 0; left--) {
            if (random.nextInt(4) == 0) {
                text.append(pick(ODD_TEXTS));
            } else if (random.nextInt(4) == 0) {
                text.append((char) (' ' + random.nextInt(95)));
            } else {
                text.append((char) ('一' + random.nextInt('龥' - '一')));
            }
        }
        return text.toString();
    }

    private BigDecimal decimal() {
        BigInteger digits =
                random.nextBoolean() ? BigInteger.valueOf(random.nextInt(1000)) : new BigInteger(90, random);
        BigDecimal value = new BigDecimal(digits, random.nextBoolean() ? 0 : random.nextInt(Figure.MAX_DIGITS));
        return random.nextInt(8) == 0 ? value.negate() : value;
    }

    private Object code(Class<?> type) {
        try {
            if (random.nextInt(5) == 0) {
                return type.getMethod("of", String.class).invoke(null, "X-" + random.nextInt(1000));
            }
            Collection<?> known = (Collection<?>) type.getMethod("known").invoke(null);
            return pick(List.copyOf(known));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, RawJson> unknownMembers(ModelType model) {
        Map<String, RawJson> unknown = new LinkedHashMap<>();
        if (random.nextInt(5) == 0) {
            for (int left = 1 + random.nextInt(2); left > 0; left--) {
                String name = "x" + text();
                if (model.members().stream().noneMatch(member -> member.name().equals(name))) {
                    unknown.put(name, RawJson.of(pick(RAW)));
                }
            }
        }
        return unknown;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
