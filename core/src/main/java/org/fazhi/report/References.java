package org.fazhi.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ids a report gives and the references it makes; finds the duplicate and the dangling ones. */
final class References {
    static final String DUPLICATE = "编号与前面的重复";
    static final String DANGLING = "引用的编号不存在";

    /** A duplicate id or a dangling reference; the message never quotes the report. */
    record Fault(Pointer pointer, String message) {}

    private final ReportIndex index;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> shortcomings = new HashSet<>();

    private References(ReportIndex index) {
        this.index = index;
        Report report = index.report();
        report.getShortcomings().ifPresent(part -> part.getItems().forEach(item -> shortcomings.add(item.getId())));
        index.sections().forEach(section -> give(section.value().getId(), section.pointer()));
        index.printed().forEach(value -> idOf(value.value()).ifPresent(id -> give(id, value.pointer())));
        index.printed().forEach(this::follow);
        report.parts().forEach(this::part);
    }

    static List<Fault> faults(ReportIndex index) {
        return List.copyOf(new References(index).faults);
    }

    private static Optional<String> idOf(Printed value) {
        if (value instanceof Figure figure) {
            return figure.getId();
        } else if (value instanceof Shortcoming shortcoming) {
            return Optional.of(shortcoming.getId());
        } else if (value instanceof PlanItem item) {
            return Optional.of(item.getId());
        } else if (value instanceof Cause cause) {
            return cause.getId();
        } else if (value instanceof Duty duty) {
            return duty.getId();
        } else if (value instanceof Relation relation) {
            return relation.getId();
        } else if (value instanceof Mechanism mechanism) {
            return mechanism.getId();
        } else if (value instanceof Statement statement) {
            return statement.getId();
        } else if (value instanceof ZeroClaim claim) {
            return claim.getId();
        } else if (value instanceof Citation citation) {
            return citation.getId();
        }
        return Optional.empty();
    }

    private void give(String id, Pointer owner) {
        if (!ids.add(id)) {
            faults.add(new Fault(owner.child("id"), DUPLICATE));
        }
    }

    private void follow(Located<? extends Printed> located) {
        Printed value = located.value();
        Pointer at = located.pointer();
        value.getSection().ifPresent(id -> section(id, at, "section"));
        if (value instanceof Relation relation) {
            relation.getRate().ifPresent(id -> figure(id, at, "rate"));
            relation.getWhole().ifPresent(id -> figure(id, at, "whole"));
            relation.getParts().forEach(id -> figure(id, at, "parts"));
        } else if (value instanceof PlanItem item) {
            item.getAnswers().forEach(id -> shortcoming(id, at, "answers"));
        } else if (value instanceof Cause cause) {
            cause.getExplains().forEach(id -> shortcoming(id, at, "explains"));
        }
    }

    private void part(PartKind kind, Part part) {
        Pointer at = Pointer.ROOT.child(kind.getMember());
        part.getSections().forEach(id -> section(id, at, "sections"));
    }

    private void section(String id, Pointer owner, String member) {
        require(index.section(id).isPresent(), owner, member);
    }

    private void figure(String id, Pointer owner, String member) {
        require(index.figure(id).isPresent(), owner, member);
    }

    private void shortcoming(String id, Pointer owner, String member) {
        require(shortcomings.contains(id), owner, member);
    }

    private void require(boolean resolved, Pointer owner, String member) {
        if (!resolved) {
            faults.add(new Fault(owner.child(member), DANGLING));
        }
    }
}
