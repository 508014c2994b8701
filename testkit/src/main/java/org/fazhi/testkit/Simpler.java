package org.fazhi.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.report.Extensible;
import org.fazhi.report.RawJson;

/** What remains of a value when one thing is taken out of it: the way from a report that fails to the smallest one. */
final class Simpler {
    private static final int MOST_ATTEMPTS = 5000;

    private Simpler() {}

    /** The values with one thing less: first whole members, then elements, then what is inside them. */
    static <T> Stream<T> than(T value) {
        @SuppressWarnings("unchecked") // they are of the same type of the model
        Stream<T> simpler = (Stream<T>) candidates(value);
        return simpler;
    }

    /** The smallest value found that still has a property, by taking out one thing after another. */
    static <T> T smallest(T value, Predicate<? super T> property) {
        T smallest = value;
        int[] attempts = {0};
        Optional<T> next = Optional.of(value);
        while (next.isPresent()) {
            smallest = next.get();
            next = than(smallest)
                    .takeWhile(candidate -> attempts[0]++ < MOST_ATTEMPTS)
                    .filter(property)
                    .findFirst();
        }
        return smallest;
    }

    /** How much a value says. */
    static long weight(Object value) {
        if (value instanceof Extensible extensible) {
            return 1
                    + extensible.getUnknownMembers().size()
                    + ModelType.ofValue(value).orElseThrow().values(value).stream()
                            .mapToLong(Simpler::weight)
                            .sum();
        } else if (value instanceof Optional<?> optional) {
            return optional.map(Simpler::weight).orElse(0L);
        } else if (value instanceof List<?> list) {
            return list.stream().mapToLong(Simpler::weight).sum();
        } else if (value instanceof String text) {
            return 1L + text.length();
        }
        return value instanceof BigDecimal number ? 1 + number.unscaledValue().bitLength() : 1;
    }

    private static Stream<?> candidates(Object value) {
        if (value instanceof Extensible extensible) {
            return ofModel(extensible, ModelType.ofValue(value).orElseThrow());
        } else if (value instanceof Optional<?> optional) {
            return optional.stream()
                    .flatMap(inner -> Stream.concat(
                            Stream.of(Optional.empty()), candidates(inner).map(Optional::of)));
        } else if (value instanceof List<?> list) {
            return ofList(list);
        } else if (value instanceof String text && text.length() > 1) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return Stream.of(text.substring(0, half), text.substring(half))
                    .filter(part -> part.length() < text.length());
        } else if (value instanceof BigDecimal number && number.precision() > 1) {
            return Stream.of(BigDecimal.ONE);
        }
        return Stream.empty();
    }

    private static Stream<?> ofModel(Extensible value, ModelType type) {
        List<Object> values = type.values(value);
        Map<String, RawJson> unknown = value.getUnknownMembers();
        Stream<Object> known = unknown.isEmpty() ? Stream.empty() : Stream.of(type.build(values, Map.of()));
        Stream<Object> without = IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> emptied(values.get(i)).map(empty -> type.build(with(values, i, empty), unknown)));
        Stream<Object> inside = IntStream.range(0, values.size())
                .boxed()
                .filter(i -> !type.members().get(i).name().equals("formatVersion"))
                .flatMap(i -> candidates(values.get(i)).map(part -> type.build(with(values, i, part), unknown)));
        return Stream.of(known, without, inside).flatMap(stream -> stream);
    }

    private static Stream<Object> emptied(Object member) {
        if (member instanceof Optional<?> optional) {
            return optional.stream().map(stated -> Optional.empty());
        }
        return member instanceof List<?> list && !list.isEmpty() ? Stream.of(List.of()) : Stream.empty();
    }

    private static Stream<?> ofList(List<?> list) {
        Stream<List<Object>> shorter = IntStream.range(0, list.size()).mapToObj(i -> {
            List<Object> others = new ArrayList<>(list);
            others.remove(i);
            return others;
        });
        Stream<List<Object>> inside = IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> candidates(list.get(i)).map(part -> with(list, i, part)));
        return Stream.concat(shorter, inside);
    }

    private static List<Object> with(List<?> list, int index, Object element) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }
}
