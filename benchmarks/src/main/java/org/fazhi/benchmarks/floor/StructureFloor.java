package org.fazhi.benchmarks.floor;

import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.report.Approval;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.Duty;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mechanism;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Part;
import org.fazhi.report.Period;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;

/** MOD-01: the constraints on the model, in one walk through the report. */
final class StructureFloor {
    private final Report report;
    private final Constraints is;
    private final Ids ids;

    private final Consumer<Issuer> issuer = this::issuer;
    private final Consumer<Section> section = this::section;
    private final Consumer<Statement> statement = this::statement;
    private final Consumer<Figure> figure = this::figure;
    private final Consumer<Cause> cause = this::cause;
    private final Consumer<Shortcoming> shortcoming = this::shortcoming;
    private final Consumer<PlanItem> planItem = this::planItem;
    private final Consumer<Duty> duty = this::duty;
    private final Consumer<ZeroClaim> zeroClaim = this::zeroClaim;
    private final Consumer<Mechanism> mechanism = this::mechanism;
    private final Consumer<Relation> relation = this::relation;
    private final Consumer<Citation> citation = this::citation;
    private final Consumer<Damage> damage = this::damage;

    StructureFloor(Report report, Faults faults) {
        this.report = report;
        this.is = new Constraints(faults);
        this.ids = new Ids(is);
        report.getShortcomings().ifPresent(ids::expect);
    }

    void check() {
        is.notBlank("formatVersion", report.getFormatVersion());
        is.each("issuers", report.getIssuers(), issuer);
        report.getFrame().ifPresent(frame -> is.inside("frame", () -> frame(frame)));
        is.each("outline", report.getOutline(), section);
        report.parts().forEach((kind, part) -> is.inside(kind.getMember(), () -> part(part)));
        report.areas()
                .forEach((area, content) -> is.inside(area.getMember(), () -> {
                    is.each("figures", content.getFigures(), figure);
                    is.each("zeroClaims", content.getZeroClaims(), zeroClaim);
                    is.each("mechanisms", content.getMechanisms(), mechanism);
                    is.each("statements", content.getStatements(), statement);
                    if (content instanceof Enforcement enforcement) {
                        is.stated("empowermentBasis", enforcement.getEmpowermentBasis());
                    }
                }));
        is.each("relations", report.getRelations(), relation);
        is.each("citations", report.getCitations(), citation);
        is.each("damage", report.getDamage(), damage);
    }

    private void issuer(Issuer value) {
        is.notBlank("name", value.getName());
        is.stated("shortName", value.getShortName());
        is.stated("creditCode", value.getCreditCode());
        is.stated("divisionCode", value.getDivisionCode());
        is.stated("parentName", value.getParentName());
    }

    private void frame(Frame value) {
        is.stated("title", value.getTitle());
        is.stated("pageTitle", value.getPageTitle());
        is.stated("documentNumber", value.getDocumentNumber());
        is.stated("indexNumber", value.getIndexNumber());
        is.stated("publisher", value.getPublisher());
        is.stated("subjectCategory", value.getSubjectCategory());
        is.stated("genreCategory", value.getGenreCategory());
        is.stated("validity", value.getValidity());
        is.notBlanks("addressees", value.getAddressees());
        is.notBlanks("copies", value.getCopies());
        is.notBlanks("signatories", value.getSignatories());
        is.stated("documentDateAsPrinted", value.getDocumentDateAsPrinted());
        is.stated("channel", value.getChannel());
        is.stated("url", value.getUrl());
        Optional<Approval> approval = value.getApproval();
        approval.ifPresent(found -> is.inside("approval", () -> is.stated("meeting", found.getMeeting())));
    }

    private void section(Section value) {
        ids.giveSection(value.getId());
        is.notBlank("id", value.getId());
        is.stated("marker", value.getMarker());
        is.stated("heading", value.getHeading());
        is.within("level", value.getLevel(), 1, 9);
        is.span(value.getSpan());
        is.each("children", value.getChildren(), section);
    }

    private void part(Part part) {
        for (String id : is.notBlanks("sections", part.getSections())) {
            ids.section("sections", id);
        }
        is.each("statements", part.getStatements(), statement);
        if (part instanceof Shortcomings found) {
            is.each("items", found.getItems(), shortcoming);
            is.each("sharedCauses", found.getSharedCauses(), cause);
        } else if (part instanceof FirstResponsible found) {
            is.each("duties", found.getDuties(), duty);
            found.getYearEndReport().ifPresent(told -> is.inside("yearEndReport", () -> yearEndReport(told)));
        } else if (part instanceof NextPlan found) {
            is.each("items", found.getItems(), planItem);
        }
    }

    private void yearEndReport(YearEndReport value) {
        is.printed(value, ids);
        is.stated("summary", value.getSummary());
    }

    private void statement(Statement value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.notBlank("summary", value.getSummary());
    }

    private void shortcoming(Shortcoming value) {
        is.printed(value, ids);
        is.notBlank("id", value.getId());
        ids.give(value.getId());
        is.notBlank("summary", value.getSummary());
        is.each("causes", value.getCauses(), cause);
    }

    private void cause(Cause value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.notBlank("summary", value.getSummary());
        for (String id : is.notBlanks("explains", value.getExplains())) {
            ids.shortcoming("explains", id);
        }
    }

    private void planItem(PlanItem value) {
        is.printed(value, ids);
        is.notBlank("id", value.getId());
        ids.give(value.getId());
        is.notBlank("summary", value.getSummary());
        for (String id : is.notBlanks("answers", value.getAnswers())) {
            ids.shortcoming("answers", id);
        }
    }

    private void duty(Duty value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.stated("person", value.getPerson());
        is.notBlank("summary", value.getSummary());
        is.notBlanks("events", value.getEvents());
        is.each("figures", value.getFigures(), figure);
    }

    private void figure(Figure value) {
        is.printed(value, ids);
        ids.giveFigure(value.getId());
        is.indicator(value.getIndicator());
        is.notBlank("label", value.getLabel());
        is.notNegative("value", value.getValue().signum());
        is.stated("unit", value.getUnit());
        is.stated("multiplier", value.getMultiplier());
        is.stated("approxWord", value.getApproxWord());
        Optional<Period> period = value.getPeriod();
        if (period.isPresent()) {
            is.inside("period", () -> is.stated("printed", period.get().getPrinted()));
        }
        is.stated("scope", value.getScope());
    }

    private void zeroClaim(ZeroClaim value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.indicator(value.getIndicator());
        is.notBlank("label", value.getLabel());
    }

    private void mechanism(Mechanism value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.notBlank("name", value.getName());
    }

    private void relation(Relation value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.stated("rate", value.getRate());
        is.stated("whole", value.getWhole());
        ids.figure("rate", value.getRate());
        ids.figure("whole", value.getWhole());
        for (String id : is.notBlanks("parts", value.getParts())) {
            ids.figure("parts", Optional.of(id));
        }
        is.notBlanks("items", value.getItems());
    }

    private void citation(Citation value) {
        is.printed(value, ids);
        ids.give(value.getId());
        is.notBlank("title", value.getTitle());
        is.stated("titleAsPrinted", value.getTitleAsPrinted());
        is.stated("issuerAsPrinted", value.getIssuerAsPrinted());
        is.stated("number", value.getNumber());
        is.stated("article", value.getArticle());
        is.stated("status", value.getStatus());
    }

    private void damage(Damage value) {
        is.printed(value, ids);
        is.stated("description", value.getDescription());
    }
}
