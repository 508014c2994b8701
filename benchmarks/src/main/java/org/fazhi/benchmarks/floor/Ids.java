package org.fazhi.benchmarks.floor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;

/** The ids a report gives and the references it makes, as the walk through it comes by. */
final class Ids {
    private final Constraints constraints;
    private final Set<String> given = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> shortcomings = new HashSet<>();

    Ids(Constraints constraints) {
        this.constraints = constraints;
    }

    /** Causes and plan items refer to shortcomings that may come later. */
    void expect(Shortcomings part) {
        for (Shortcoming item : part.getItems()) {
            shortcomings.add(item.getId());
        }
    }

    void give(String id) {
        if (!given.add(id)) {
            constraints.fault("id");
        }
    }

    void give(Optional<String> id) {
        if (id.isPresent()) {
            constraints.stated("id", id);
            give(id.get());
        }
    }

    void giveSection(String id) {
        sections.add(id);
        give(id);
    }

    void giveFigure(Optional<String> id) {
        id.ifPresent(figures::add);
        give(id);
    }

    void section(String member, String id) {
        require(sections.contains(id), member);
    }

    void figure(String member, Optional<String> id) {
        require(id.isEmpty() || figures.contains(id.get()), member);
    }

    void shortcoming(String member, String id) {
        require(shortcomings.contains(id), member);
    }

    private void require(boolean there, String member) {
        if (!there) {
            constraints.fault(member);
        }
    }
}
