package org.fazhi.text;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;

/** The figures of a report by their ids, and what relations bind, in values. */
record Values(Map<String, Figure> figures) {
    static Values of(Report report) {
        return new Values(report.figures().stream()
                .filter(figure -> figure.getId().isPresent())
                .collect(Collectors.toMap(figure -> figure.getId().orElseThrow(), figure -> figure)));
    }

    Figure figure(String id) {
        return requireNonNull(figures.get(id));
    }

    String of(String id) {
        return figure(id).getValue().toPlainString();
    }

    /** 790=771+12+7. */
    String sum(Relation relation) {
        return of(relation.getWhole().orElseThrow()) + "=" + parts(relation, "+");
    }

    String parts(Relation relation, String joined) {
        return relation.getParts().stream().map(this::of).collect(Collectors.joining(joined));
    }
}
