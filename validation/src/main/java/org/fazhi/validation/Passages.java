package org.fazhi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Approval;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Printed;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Span;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;
import org.fazhi.validation.rule.Passage;

/** Collects all words of a report. What only repeats the text of its own section is not collected again. */
final class Passages {
    private final ReportIndex index;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, PartKind> partOfMember = new HashMap<>();
    private final Map<String, PartKind> partOfSection = new HashMap<>();

    private Passages(ReportIndex index) {
        this.index = index;
        PartKind.known().forEach(part -> partOfMember.put(part.getMember(), part));
        index.report()
                .parts()
                .forEach((kind, part) -> part.getSections().forEach(id -> partOfSection.putIfAbsent(id, kind)));
        index.report().areas().keySet().forEach(area -> partOfMember.put(area.getMember(), PartKind.ACHIEVEMENTS));
    }

    static List<Passage> of(ReportIndex index) {
        Passages all = new Passages(index);
        index.report().getFrame().ifPresent(frame -> all.frame(frame, Pointer.ROOT.child("frame")));
        all.outline(index.report().getOutline(), Pointer.ROOT.child("outline"), Optional.empty());
        index.printed().forEach(all::printed);
        return List.copyOf(all.passages);
    }

    private void frame(Frame frame, Pointer at) {
        text(frame.getTitle(), at.child("title"));
        if (frame.getTitle().isEmpty()) {
            text(frame.getTitleAsPrinted(), at.child("titleAsPrinted"));
        }
        text(frame.getPageTitle(), at.child("pageTitle"));
        text(frame.getDocumentNumber(), at.child("documentNumber"));
        text(frame.getPublisher(), at.child("publisher"));
        texts(frame.getAddressees(), at.child("addressees"));
        texts(frame.getCopies(), at.child("copies"));
        text(frame.getPreamble(), at.child("preamble"));
        text(frame.getClosing(), at.child("closing"));
        texts(frame.getSignatories(), at.child("signatories"));
        text(frame.getChannel(), at.child("channel"));
        text(
                frame.getApproval().flatMap(Approval::getMeeting),
                at.child("approval").child("meeting"));
    }

    private void outline(List<Section> sections, Pointer list, Optional<PartKind> above) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Pointer at = list.child(i);
            Optional<PartKind> part = section.getPart()
                    .or(() -> Optional.ofNullable(partOfSection.get(section.getId())))
                    .or(() -> above);
            add(section.getHeading(), at.child("heading"), part, section.getSpan());
            add(section.getText(), at.child("text"), part, section.getSpan());
            outline(section.getChildren(), at.child("children"), part);
        }
    }

    private void printed(Located<? extends Printed> located) {
        Printed value = located.value();
        Pointer at = located.pointer();
        if (value instanceof Statement found) {
            printed(value, found.getSummary(), at.child("summary"));
        } else if (value instanceof Shortcoming found) {
            printed(value, found.getSummary(), at.child("summary"));
        } else if (value instanceof Cause found) {
            printed(value, found.getSummary(), at.child("summary"));
        } else if (value instanceof PlanItem found) {
            printed(value, found.getSummary(), at.child("summary"));
        } else if (value instanceof Duty found) {
            duty(found, at);
        } else if (value instanceof YearEndReport found) {
            found.getSummary().ifPresent(text -> printed(value, text, at.child("summary")));
        } else if (value instanceof Mechanism found) {
            printed(value, found.getName(), at.child("name"));
        } else {
            small(value, at);
        }
    }

    private void duty(Duty duty, Pointer at) {
        printed(duty, duty.getSummary(), at.child("summary"));
        for (int i = 0; i < duty.getEvents().size(); i++) {
            printed(duty, duty.getEvents().get(i), at.child("events").child(i));
        }
    }

    private void small(Printed value, Pointer at) {
        if (value instanceof Figure found) {
            printed(
                    value,
                    found.getPrinted().orElse(found.getLabel()),
                    at.child(found.getPrinted().isPresent() ? "printed" : "label"));
        } else if (value instanceof ZeroClaim found) {
            printed(
                    value,
                    found.getPrinted().orElse(found.getLabel()),
                    at.child(found.getPrinted().isPresent() ? "printed" : "label"));
        } else if (value instanceof Citation found) {
            printed(value, found.getTitleAsPrinted().orElse(found.getTitle()), at.child("title"));
        } else if (value instanceof Damage found) {
            found.getPrinted().ifPresent(text -> printed(value, text, at.child("printed")));
        }
    }

    private void printed(Printed value, String text, Pointer at) {
        Optional<Located<Section>> section = value.getSection().flatMap(index::section);
        boolean repeated = section.flatMap(found -> found.value().getText())
                .filter(found -> found.contains(text))
                .isPresent();
        if (!repeated) {
            PartKind part = partOfMember.get(at.tokens().get(0));
            add(Optional.of(text), at, Optional.ofNullable(part), value.getSpan());
        }
    }

    private void texts(List<String> values, Pointer list) {
        for (int i = 0; i < values.size(); i++) {
            text(Optional.of(values.get(i)), list.child(i));
        }
    }

    private void text(Optional<String> value, Pointer at) {
        add(value, at, Optional.empty(), Optional.empty());
    }

    private void add(Optional<String> value, Pointer at, Optional<PartKind> part, Optional<Span> span) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> passages.add(new Passage(text, at, part, span)));
    }
}
