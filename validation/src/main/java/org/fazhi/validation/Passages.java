package org.fazhi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Approval;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.Duty;
import org.fazhi.report.Extensible;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Printed;
import org.fazhi.report.RawJson;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Span;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Passage;

/**
 * Collects all words of a report, those of members this version does not know included. What only repeats the text of
 * its own section is not collected again. Left out are ids, codes, addresses, markers, units and dates as printed.
 */
final class Passages {
    private final ReportIndex index;
    private final Optional<String> preamble;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, PartKind> partOfMember = new HashMap<>();
    private final Map<String, PartKind> partOfSection = new HashMap<>();
    private final Map<String, Optional<PartKind>> partAround = new HashMap<>();

    private Passages(ReportIndex index) {
        this.index = index;
        this.preamble = index.report().getFrame().flatMap(Frame::getPreamble);
        PartKind.known().forEach(part -> partOfMember.put(part.getMember(), part));
        index.report()
                .parts()
                .forEach((kind, part) -> part.getSections().forEach(id -> partOfSection.putIfAbsent(id, kind)));
        index.report().areas().keySet().forEach(area -> partOfMember.put(area.getMember(), PartKind.ACHIEVEMENTS));
    }

    static List<Passage> of(ReportIndex index) {
        Passages all = new Passages(index);
        Report report = index.report();
        for (int i = 0; i < report.getIssuers().size(); i++) {
            all.issuer(report.getIssuers().get(i), Pointer.ROOT.child("issuers").child(i));
        }
        report.getFrame().ifPresent(frame -> all.frame(frame, Pointer.ROOT.child("frame")));
        all.outline(report.getOutline(), Pointer.ROOT.child("outline"), Optional.empty());
        index.printed().forEach(all::printed);
        report.getEnforcement()
                .ifPresent(area -> all.add(
                        area.getEmpowermentBasis(),
                        Pointer.ROOT.child("enforcement").child("empowermentBasis"),
                        Optional.of(PartKind.ACHIEVEMENTS),
                        Optional.empty()));
        report.parts().forEach((kind, part) -> all.unknown(part, Pointer.ROOT.child(kind.getMember())));
        report.areas().forEach((area, content) -> all.unknown(content, Pointer.ROOT.child(area.getMember())));
        all.unknown(report, Pointer.ROOT);
        return List.copyOf(all.passages);
    }

    private void issuer(Issuer issuer, Pointer at) {
        text(Optional.of(issuer.getName()), at.child("name"));
        text(issuer.getShortName(), at.child("shortName"));
        text(issuer.getParentName(), at.child("parentName"));
        unknown(issuer, at);
    }

    private void frame(Frame frame, Pointer at) {
        text(frame.getTitle(), at.child("title"));
        Optional<String> title = frame.getTitle().map(Spaces::removed);
        text(
                frame.getTitleAsPrinted().filter(printed -> !title.equals(Optional.of(Spaces.removed(printed)))),
                at.child("titleAsPrinted"));
        text(frame.getPageTitle(), at.child("pageTitle"));
        text(frame.getDocumentNumber(), at.child("documentNumber"));
        text(frame.getPublisher(), at.child("publisher"));
        text(frame.getSubjectCategory(), at.child("subjectCategory"));
        text(frame.getGenreCategory(), at.child("genreCategory"));
        text(frame.getValidity(), at.child("validity"));
        texts(frame.getAddressees(), at.child("addressees"));
        texts(frame.getCopies(), at.child("copies"));
        text(frame.getPreamble(), at.child("preamble"));
        text(frame.getClosing(), at.child("closing"));
        texts(frame.getSignatories(), at.child("signatories"));
        text(frame.getChannel(), at.child("channel"));
        frame.getApproval().ifPresent(approval -> approval(approval, at.child("approval")));
        unknown(frame, at);
    }

    private void approval(Approval approval, Pointer at) {
        text(approval.getMeeting(), at.child("meeting"));
        unknown(approval, at);
    }

    private void outline(List<Section> sections, Pointer list, Optional<PartKind> above) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Pointer at = list.child(i);
            Optional<PartKind> part = section.getPart()
                    .or(() -> Optional.ofNullable(partOfSection.get(section.getId())))
                    .or(() -> above);
            partAround.putIfAbsent(section.getId(), part);
            add(section.getHeading(), at.child("heading"), part, section.getSpan());
            add(section.getText(), at.child("text"), part, section.getSpan());
            unknown(section, at);
            section.getSpan().ifPresent(span -> unknown(span, at.child("span")));
            outline(section.getChildren(), at.child("children"), part);
        }
    }

    /**
     * What is printed oftenest is asked for first, and nothing for what they have in common: the JVM remembers of each
     * class only the one interface it was last asked for.
     */
    private void printed(Located<?> located) {
        Object value = located.value();
        Pointer at = located.pointer();
        if (value instanceof Figure found) {
            figure(found, at);
            rest(found, at);
        } else if (value instanceof Statement found) {
            summary(found, found.getSummary(), at);
        } else if (value instanceof Mechanism found) {
            printed(found, found.getName(), at.child("name"));
            rest(found, at);
        } else if (value instanceof Citation found) {
            citation(found, at);
            rest(found, at);
        } else if (value instanceof Duty found) {
            duty(found, at);
            rest(found, at);
        } else {
            seldomPrinted(value, at);
        }
    }

    private void seldomPrinted(Object value, Pointer at) {
        if (value instanceof Shortcoming found) {
            summary(found, found.getSummary(), at);
        } else if (value instanceof Cause found) {
            summary(found, found.getSummary(), at);
        } else if (value instanceof PlanItem found) {
            summary(found, found.getSummary(), at);
        } else if (value instanceof ZeroClaim found) {
            labelled(found, found.getLabel(), found.getPrinted(), at);
            rest(found, at);
        } else if (value instanceof Relation found) {
            for (int i = 0; i < found.getItems().size(); i++) {
                printed(found, found.getItems().get(i), at.child("items").child(i));
            }
            rest(found, at);
        } else if (value instanceof Damage found) {
            stated(found, found.getDescription(), at.child("description"));
            stated(found, found.getPrinted(), at.child("printed"));
            rest(found, at);
        } else if (value instanceof YearEndReport found) {
            stated(found, found.getSummary(), at.child("summary"));
            rest(found, at);
        }
    }

    private void summary(Printed value, String summary, Pointer at) {
        printed(value, summary, at.child("summary"));
        rest(value, at);
    }

    private void rest(Printed value, Pointer at) {
        unknown(value, at);
        value.getSpan().ifPresent(span -> unknown(span, at.child("span")));
    }

    private void duty(Duty duty, Pointer at) {
        stated(duty, duty.getPerson(), at.child("person"));
        printed(duty, duty.getSummary(), at.child("summary"));
        for (int i = 0; i < duty.getEvents().size(); i++) {
            printed(duty, duty.getEvents().get(i), at.child("events").child(i));
        }
    }

    private void figure(Figure figure, Pointer at) {
        labelled(figure, figure.getLabel(), figure.getPrinted(), at);
        stated(figure, figure.getScope(), at.child("scope"));
        figure.getPeriod().ifPresent(period -> {
            stated(figure, period.getPrinted(), at.child("period").child("printed"));
            unknown(period, at.child("period"));
        });
    }

    private void labelled(Printed value, String label, Optional<String> phrase, Pointer at) {
        stated(value, phrase, at.child("printed"));
        if (phrase.filter(words -> words.contains(label)).isEmpty()) {
            printed(value, label, at.child("label"));
        }
    }

    private void citation(Citation citation, Pointer at) {
        printed(citation, citation.getTitle(), at.child("title"));
        stated(
                citation,
                citation.getTitleAsPrinted().filter(printed -> !printed.equals(citation.getTitle())),
                at.child("titleAsPrinted"));
        stated(citation, citation.getIssuerAsPrinted(), at.child("issuerAsPrinted"));
        stated(citation, citation.getNumber(), at.child("number"));
        stated(citation, citation.getArticle(), at.child("article"));
        stated(citation, citation.getStatus(), at.child("status"));
    }

    private void unknown(Extensible value, Pointer at) {
        value.getUnknownMembers().forEach((name, raw) -> unknown(raw, at.child(name)));
    }

    private void unknown(RawJson raw, Pointer at) {
        RawWords.of(raw).forEach(words -> text(Optional.of(words), at));
    }

    private void stated(Printed value, Optional<String> text, Pointer at) {
        text.ifPresent(words -> printed(value, words, at));
    }

    private void printed(Printed value, String text, Pointer at) {
        if (!repeats(value, text)) {
            Optional<PartKind> part = Optional.ofNullable(
                            partOfMember.get(at.tokens().get(0)))
                    .or(() -> value.getSection().flatMap(id -> partAround.getOrDefault(id, Optional.empty())));
            add(Optional.of(text), at, part, value.getSpan());
        }
    }

    /** Whether the text or heading of its section, or the preamble where it stands in none, says the same. */
    private boolean repeats(Printed value, String text) {
        Optional<Section> section = value.getSection().flatMap(index::section).map(Located::value);
        Stream<Optional<String>> said = section.isPresent()
                ? Stream.of(section.flatMap(Section::getText), section.flatMap(Section::getHeading))
                : Stream.of(preamble);
        return said.flatMap(Optional::stream).anyMatch(words -> words.contains(text));
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
