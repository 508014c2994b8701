package org.fazhi.testkit;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Extensible;
import org.fazhi.report.Report;

/**
 * Whether a JSON Pointer leads into a report: every step is a member of the model or an element that is there. What is
 * not stated may be pointed at by its name, with nothing below it but names.
 */
final class Place {
    private Place() {}

    static boolean isIn(Report report, String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        Object value = report;
        Class<?> type = Report.class;
        boolean list = false;
        for (String step : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            if (list) {
                if (!(value instanceof List<?> elements) || !isIndex(step, elements.size())) {
                    return false;
                }
                value = elements.get(Integer.parseInt(step));
                list = false;
            } else {
                Optional<ModelType.Member> member = member(type, step);
                if (member.isEmpty()) {
                    return isUnknownMember(value, step);
                }
                value = value instanceof Extensible ? stated(member.get().of(value)) : Optional.empty();
                type = member.get().type();
                list = member.get().form() == ModelType.Form.MANY;
            }
        }
        return pointer.startsWith("/");
    }

    private static Optional<ModelType.Member> member(Class<?> type, String name) {
        return ModelType.isModelType(type)
                ? ModelType.of(type).members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isUnknownMember(Object value, String step) {
        return value instanceof Extensible extensible
                && extensible
                        .getUnknownMembers()
                        .containsKey(step.replace("~1", "/").replace("~0", "~"));
    }

    private static Object stated(Object member) {
        return member instanceof Optional<?> optional && optional.isPresent() ? optional.get() : member;
    }

    private static boolean isIndex(String step, int size) {
        return step.length() <= 9
                && step.chars().allMatch(c -> c >= '0' && c <= '9')
                && !step.isEmpty()
                && Integer.parseInt(step) < size;
    }
}
