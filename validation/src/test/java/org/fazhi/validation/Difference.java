package org.fazhi.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A place where two reports differ.
 *
 * @param pointer the place
 * @param faulty what stands there in the one; absent when nothing does
 * @param sound what stands there in the other; absent when nothing does
 */
record Difference(String pointer, Optional<Object> faulty, Optional<Object> sound) {
    private static final String LAST_YEAR = "上年报告 last year's report ";
    private static final String OTHERS = "其他机关的报告 reports of other bodies";

    /** Of the reports themselves, then of those they are compared with. */
    static List<Difference> between(RuleCase single, Report sound) {
        CheckOptions options = SoundReports.options(sound);
        List<Difference> found = new ArrayList<>();
        compare("", single.report(), sound, found);
        single.options()
                .getPrevious()
                .ifPresent(before ->
                        compare(LAST_YEAR, before, options.getPrevious().orElse(null), found));
        if (!single.options().getNeighbours().isEmpty()
                && !single.options().getNeighbours().equals(options.getNeighbours())) {
            found.add(new Difference(
                    OTHERS,
                    Optional.of(single.options().getNeighbours()),
                    Optional.of(options.getNeighbours())
                            .filter(reports -> !reports.isEmpty())
                            .map(Object.class::cast)));
        }
        return found;
    }

    private static void compare(
            String pointer, @Nullable Object faulty, @Nullable Object sound, List<Difference> found) {
        if (Objects.equals(faulty, sound)) {
            return;
        }
        if (faulty instanceof List<?> list && sound instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(pointer + "/" + i, list.get(i), other.get(i), found);
            }
        } else if (faulty != null && sound != null && ReportValue.isBean(faulty) && ReportValue.isBean(sound)) {
            members(pointer, faulty, sound, found);
        } else {
            found.add(new Difference(pointer, Optional.ofNullable(faulty), Optional.ofNullable(sound)));
        }
    }

    private static void members(String pointer, Object faulty, Object sound, List<Difference> found) {
        Map<String, Object> one = ReportValue.members(faulty);
        Map<String, Object> other = ReportValue.members(sound);
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.forEach(name -> compare(pointer + "/" + name, one.get(name), other.get(name), found));
    }
}
