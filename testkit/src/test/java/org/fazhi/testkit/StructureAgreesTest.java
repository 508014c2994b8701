package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.report.Code;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.structure.ReportConstraints;
import org.fazhi.validation.structure.StructureRuleSet;
import org.junit.jupiter.api.Test;

/** The rule on structure finds what the annotations of the model find, of every member at every place of a report. */
class StructureAgreesTest {
    private static final ReportValidator RULE = ReportValidator.of(StructureRuleSet.get());
    private static final Validator ANNOTATIONS =
            ReportConstraints.validatorFactory().getValidator();
    private static final Map<Class<?>, List<?>> BAD = Map.of(
            String.class, List.of("", " \t", "\u3000\u00a0", "\u0085", "\u001c", "No Code"),
            int.class, List.of(-1, 0, 10),
            BigDecimal.class, List.of(BigDecimal.ONE.negate()));

    /** The places of texts and numbers in a report that states every member, with their types. */
    private final Map<String, Class<?>> places = new TreeMap<>();

    private String changed = "";
    private Object instead = "";

    @Test
    void eachTextAndNumberAtEachPlace() {
        assertThat(violations(full())).isZero();
        assertThat(places).hasSizeGreaterThan(580);
        Set<String> violated = new TreeSet<>();
        Map.copyOf(places)
                .forEach((place, type) -> BAD.getOrDefault(type, List.of()).forEach(bad -> {
                    changed = place;
                    instead = bad;
                    if (violations(full()) > 0) {
                        violated.add(place);
                    }
                }));
        assertThat(violated)
                .hasSizeGreaterThan(500)
                .contains("/frame/approval/meeting", "/outline/children/level", "/emergency/figures/period/printed");
    }

    @Test
    void whateverTheReport() {
        assertThat(Samples.any(7).limit(300).filter(report -> violations(report) > 0))
                .hasSizeGreaterThan(100);
        assertThat(Samples.altered(7).limit(300).filter(report -> violations(report) > 0))
                .hasSizeGreaterThan(100);
        assertThat(Samples.sound(7).limit(100)).allMatch(report -> violations(report) == 0);
    }

    /** How many there are, by the annotations and by the rule. */
    private int violations(Report report) {
        int violations = ANNOTATIONS.validate(report).size();
        assertThat(RULE.check(report).getFindings())
                .as("%s: “%s”", changed, instead)
                .hasSize(violations);
        return violations;
    }

    private Report full() {
        return (Report) value(Report.class, "", 2);
    }

    private Object value(Class<?> type, String place, int depth) {
        if (type == Span.class) {
            int end = (int) simple(int.class, place + "/end", 12);
            return Span.of(Math.min((int) simple(int.class, place + "/start", 1), end), end);
        } else if (ModelType.isModelType(type)) {
            ModelType model = ModelType.of(type);
            int left = type == Section.class ? depth - 1 : depth;
            List<Object> values = model.members().stream()
                    .map(member -> member(member, place + "/" + member.name(), left))
                    .toList();
            return model.build(values, Map.of());
        }
        return simple(type, place, scalar(type, place));
    }

    private Object simple(Class<?> type, String place, Object sound) {
        if (BAD.containsKey(type)) {
            places.put(place, type);
        }
        return place.equals(changed) ? instead : sound;
    }

    private Object member(ModelType.Member member, String place, int depth) {
        boolean deep = member.name().equals("children") && depth == 0;
        return switch (member.form()) {
            case ONE -> value(member.type(), place, depth);
            case OPTIONAL -> Optional.of(value(member.type(), place, depth));
            case MANY -> deep ? List.of() : List.of(value(member.type(), place, depth));
        };
    }

    /** Every id is its place, and references name what stands there. */
    private static Object scalar(Class<?> type, String place) {
        if (type == String.class) {
            return switch (place.substring(place.lastIndexOf('/') + 1)) {
                case "id" -> place;
                case "indicator" -> "mediation.accepted";
                case "section", "sections" -> "/outline/id";
                case "rate", "whole", "parts" -> "/enforcement/figures/id";
                case "answers", "explains" -> "/shortcomings/items/id";
                default -> "文";
            };
        } else if (type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2025, 3, 1);
        } else if (Code.class.isAssignableFrom(type)) {
            return new RandomValues(new Random(1)).value(type);
        }
        return type == BigDecimal.class ? BigDecimal.ONE : 1;
    }
}
