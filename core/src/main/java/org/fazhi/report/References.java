package org.fazhi.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids a report gives and the references it makes; finds the duplicate and the dangling ones. */
final class References {
    static final String DUPLICATE = "编号与前面的重复";
    static final String DANGLING = "引用的编号不存在";

    /** A duplicate id or a dangling reference; the message never quotes the report. */
    record Fault(Pointer pointer, String message) {}

    private final ReportIndex index;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> ids;
    private final Set<String> shortcomings = new HashSet<>();

    private References(ReportIndex index) {
        this.index = index;
        this.ids = new HashSet<>(2 * index.ids().size());
        index.printed(Shortcoming.class)
                .forEach(item -> shortcomings.add(item.value().getId()));
        index.ids().forEach(id -> give(id.value(), id.pointer()));
        follow();
        index.report().parts().forEach(this::part);
    }

    static List<Fault> faults(ReportIndex index) {
        return List.copyOf(new References(index).faults);
    }

    private void give(String id, Pointer owner) {
        if (!ids.add(id)) {
            faults.add(new Fault(owner.child("id"), DUPLICATE));
        }
    }

    private void follow() {
        index.printed()
                .forEach(printed ->
                        printed.value().getSection().ifPresent(id -> section(id, printed.pointer(), "section")));
        index.printed(Relation.class).forEach(relation -> {
            Pointer at = relation.pointer();
            relation.value().getRate().ifPresent(id -> figure(id, at, "rate"));
            relation.value().getWhole().ifPresent(id -> figure(id, at, "whole"));
            relation.value().getParts().forEach(id -> figure(id, at, "parts"));
        });
        index.printed(PlanItem.class)
                .forEach(item -> item.value().getAnswers().forEach(id -> shortcoming(id, item.pointer(), "answers")));
        index.printed(Cause.class)
                .forEach(cause ->
                        cause.value().getExplains().forEach(id -> shortcoming(id, cause.pointer(), "explains")));
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
