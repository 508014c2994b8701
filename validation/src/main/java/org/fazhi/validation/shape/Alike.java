package org.fazhi.validation.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Period;
import org.fazhi.report.ReportIndex;

/**
 * Figures of several indicators that may be compared: of one scope and period, each the only one of its indicator
 * there.
 */
public final class Alike {
    private record Frame(Optional<String> scope, Optional<Period> period) {}

    private final Map<String, Located<Figure>> byIndicator;

    private Alike(Map<String, Located<Figure>> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /**
     * Groups the figures of some indicators.
     *
     * @param index a report
     * @param indicators their codes
     * @return one group for each scope and period in which one of them is stated
     */
    public static List<Alike> in(ReportIndex index, List<String> indicators) {
        Map<Frame, Map<String, Located<Figure>>> groups = new LinkedHashMap<>();
        Map<Frame, Set<String>> ambiguous = new LinkedHashMap<>();
        for (String code : indicators) {
            for (Located<Figure> figure : index.figures(code)) {
                if (figure.value().getDirection().isPresent()) {
                    continue;
                }
                Frame frame =
                        new Frame(figure.value().getScope(), figure.value().getPeriod());
                Located<Figure> other = groups.computeIfAbsent(frame, key -> new LinkedHashMap<>())
                        .putIfAbsent(code, figure);
                if (other != null) {
                    ambiguous
                            .computeIfAbsent(frame, key -> new LinkedHashSet<>())
                            .add(code);
                }
            }
        }
        ambiguous.forEach((frame, codes) ->
                codes.forEach(code -> Objects.requireNonNull(groups.get(frame)).remove(code)));
        List<Alike> alike = new ArrayList<>();
        groups.values().forEach(group -> alike.add(new Alike(group)));
        return alike;
    }

    /**
     * The figure of an indicator.
     *
     * @param indicator its code
     * @return empty when it is not stated, or stated more than once
     */
    public Optional<Located<Figure>> figure(String indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }

    /**
     * The figures of some indicators.
     *
     * @param indicators their codes
     * @return those that are stated, in the order asked for
     */
    public List<Located<Figure>> figures(List<String> indicators) {
        return indicators.stream()
                .map(byIndicator::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
