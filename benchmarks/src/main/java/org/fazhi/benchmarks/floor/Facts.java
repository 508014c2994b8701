package org.fazhi.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.AreaContent;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.jspecify.annotations.Nullable;

/** A report with its figures by indicator and by id, and what decides which rules apply. */
final class Facts {
    final Report report;
    final List<Stated> figures = new ArrayList<>();
    final @Nullable BodyKind body;
    private final Map<String, List<Stated>> byIndicator = new HashMap<>();
    private final Map<String, Stated> byId = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private boolean figuresOfAreas;

    Facts(Report report) {
        this.report = report;
        this.body = deciding(report.getIssuers());
        report.getFirstResponsible().ifPresent(part -> duties(part.getDuties()));
        report.areas().forEach((area, content) -> area(area.getMember(), content));
        sections(report.getOutline());
    }

    /** A town reporting jointly with its party committee is bound as a town. */
    private static @Nullable BodyKind deciding(List<Issuer> issuers) {
        BodyKind found = null;
        for (Issuer issuer : issuers) {
            BodyKind kind = issuer.getKind().orElse(null);
            if (kind != null && (found == null || found.equals(BodyKind.PARTY_COMMITTEE))) {
                found = found != null && kind.equals(BodyKind.PARTY_COMMITTEE) ? found : kind;
            }
        }
        return found;
    }

    private void duties(List<Duty> duties) {
        for (int i = 0; i < duties.size(); i++) {
            figures("firstResponsible", i, duties.get(i).getFigures());
        }
    }

    private void area(String member, AreaContent content) {
        figuresOfAreas |= !content.getFigures().isEmpty();
        figures(member, -1, content.getFigures());
    }

    private void figures(String member, int duty, List<Figure> values) {
        for (int i = 0; i < values.size(); i++) {
            Stated stated = new Stated(values.get(i), member, duty, i);
            figures.add(stated);
            if (stated.figure.getIndicator().isPresent()) {
                byIndicator
                        .computeIfAbsent(stated.figure.getIndicator().get(), code -> new ArrayList<>(2))
                        .add(stated);
            }
            if (stated.figure.getId().isPresent()) {
                byId.putIfAbsent(stated.figure.getId().get(), stated);
            }
        }
    }

    private void sections(List<Section> values) {
        for (Section section : values) {
            sections.putIfAbsent(section.getId(), section);
            sections(section.getChildren());
        }
    }

    boolean hasFiguresOfAreas() {
        return figuresOfAreas;
    }

    boolean isBody(BodyKind... kinds) {
        for (BodyKind kind : kinds) {
            if (kind.equals(body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report is on a year or a later one; one that names no year is taken for a recent one. */
    boolean since(int year) {
        Optional<Integer> reported = report.getReportingYear();
        return reported.isEmpty() || reported.get() >= year;
    }

    /** The reporting year where the calendar has it; else 0. */
    int calendarYear() {
        int year = report.getReportingYear().orElse(0);
        return year > 0 && year <= 9998 ? year : 0;
    }

    List<Stated> all(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    @Nullable
    Stated byId(String id) {
        return byId.get(id);
    }

    @Nullable
    Section section(String id) {
        return sections.get(id);
    }

    /** The first fact that states an indicator as a whole. */
    @Nullable
    Stated fact(String indicator) {
        for (Stated stated : all(indicator)) {
            if (!stated.hasScope() && stated.isFact()) {
                return stated;
            }
        }
        return null;
    }

    /** The only figure of an indicator with the scope and period of another, changes counted or not. */
    @Nullable
    Stated only(String indicator, Stated like, boolean changes) {
        Stated found = null;
        for (Stated stated : all(indicator)) {
            if ((changes || stated.figure.getDirection().isEmpty()) && stated.isLike(like)) {
                if (found != null) {
                    return null;
                }
                found = stated;
            }
        }
        return found;
    }

    /** The only figure of an indicator that is no change, beside another. */
    @Nullable
    Stated beside(String indicator, Stated like) {
        return only(indicator, like, false);
    }

    /** Whether a figure is no change and the only one of its indicator, scope and period. */
    boolean standsAlone(Stated stated) {
        return beside(stated.code(), stated) == stated;
    }
}
