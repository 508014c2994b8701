package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An annual rule-of-law government report (法治政府建设年度报告) as data.
 *
 * <p>A wrong report is a normal value: everything the law demands may be missing, and a rule says so. An absent part is
 * {@code Optional.empty()}, a part that is there but says nothing is an empty part, zero is a figure. Each number the
 * report states is exactly one {@link Figure}, in the area or duty it speaks of.
 *
 * <p>Example, from form data:
 *
 * <pre>{@code
 * Report report = Report.builder()
 *         .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
 *         .reportingYear(2025)
 *         .mediation(Mediation.builder().accepted(72).succeeded(72).successRate(100).build())
 *         .build();
 * }</pre>
 *
 * <p>Source of the required contents: the annual-report chapter of the Provisions on Supervision of Rule-of-Law
 * Government Construction (法治政府建设与责任落实督察工作规定, 厅字〔2019〕28号).
 */
@Value.Immutable
@ReferencesResolve
@JsonDeserialize(as = ImmutableReport.class)
@JsonPropertyOrder({
    "formatVersion",
    "origin",
    "issuers",
    "reportingYear",
    "frame",
    "outline",
    "achievements",
    "shortcomings",
    "firstResponsible",
    "nextPlan",
    "other",
    "governmentFunctions",
    "businessEnvironment",
    "normativeDocuments",
    "decisionMaking",
    "enforcement",
    "emergency",
    "mediation",
    "reviewLitigation",
    "supervision",
    "disclosure",
    "digital",
    "legalPublicity",
    "partyLeadership",
    "environment",
    "otherWork",
    "relations",
    "citations",
    "damage"
})
public interface Report extends Extensible {
    /**
     * The version of the data format.
     *
     * @return 1.0 unless read from a document of another version
     */
    @Value.Default
    default @NotBlank String getFormatVersion() {
        return "1.0";
    }

    /**
     * Where the data come from.
     *
     * @return absent when not known
     */
    Optional<Origin> getOrigin();

    /**
     * The bodies that issue the report.
     *
     * @return in printed order; the first government body decides which rules apply
     */
    List<@Valid Issuer> getIssuers();

    /**
     * The year reported on (报告年度). The report is due in the year after it.
     *
     * @return absent when not stated
     */
    Optional<Integer> getReportingYear();

    /**
     * The frame as an official document: title, number, addressees, sign-off, dates.
     *
     * @return absent when nothing of it is known
     */
    Optional<@Valid Frame> getFrame();

    /**
     * The printed outline.
     *
     * @return the top sections in printed order; empty for form data
     */
    List<@Valid Section> getOutline();

    /** {@return the first statutory part: main measures and results (主要举措和成效); absent when the report has none} */
    Optional<@Valid Achievements> getAchievements();

    /** {@return the second statutory part: shortcomings and their causes (不足和原因); absent when the report has none} */
    Optional<@Valid Shortcomings> getShortcomings();

    /**
     * {@return the third statutory part: duties of the first responsible person (第一责任人职责), wherever it is printed;
     * absent when the report has none}
     */
    Optional<@Valid FirstResponsible> getFirstResponsible();

    /**
     * {@return the fourth statutory part: arrangements for the following year (下一年度安排); absent when the report has
     * none}
     */
    Optional<@Valid NextPlan> getNextPlan();

    /** {@return the fifth statutory part: other matters to be reported (其他情况); absent when the report has none} */
    Optional<@Valid OtherMatters> getOther();

    /** {@return what the report tells of lawful performance of government functions (依法履行政府职能); absent when nothing} */
    Optional<@Valid WorkArea> getGovernmentFunctions();

    /** {@return what the report tells of the business environment (营商环境); absent when nothing} */
    Optional<@Valid WorkArea> getBusinessEnvironment();

    /**
     * {@return what the report tells of normative documents and the system of rules (行政规范性文件、制度建设); absent when
     * nothing}
     */
    Optional<@Valid NormativeDocuments> getNormativeDocuments();

    /**
     * {@return what the report tells of administrative decisions and legal advisers (行政决策、法律顾问); absent when nothing}
     */
    Optional<@Valid DecisionMaking> getDecisionMaking();

    /** {@return what the report tells of administrative enforcement (行政执法); absent when nothing} */
    Optional<@Valid Enforcement> getEnforcement();

    /** {@return what the report tells of emergency response and public safety (突发事件应对); absent when nothing} */
    Optional<@Valid WorkArea> getEmergency();

    /** {@return what the report tells of the mediation of disputes (矛盾纠纷化解); absent when nothing} */
    Optional<@Valid Mediation> getMediation();

    /** {@return what the report tells of administrative review and litigation (行政复议、行政应诉); absent when nothing} */
    Optional<@Valid ReviewLitigation> getReviewLitigation();

    /**
     * {@return what the report tells of restraint and supervision of administrative power (权力制约和监督); absent when
     * nothing}
     */
    Optional<@Valid WorkArea> getSupervision();

    /** {@return what the report tells of the disclosure of government information (政务公开); absent when nothing} */
    Optional<@Valid Disclosure> getDisclosure();

    /** {@return what the report tells of digital rule-of-law government (数字法治政府); absent when nothing} */
    Optional<@Valid WorkArea> getDigital();

    /** {@return what the report tells of legal publicity and education (法治宣传教育); absent when nothing} */
    Optional<@Valid LegalPublicity> getLegalPublicity();

    /**
     * {@return what the report tells of party leadership and the mechanisms of advancement (党的领导); absent when nothing}
     */
    Optional<@Valid WorkArea> getPartyLeadership();

    /** {@return what the report tells of environment and townscape (生态环境); absent when nothing} */
    Optional<@Valid WorkArea> getEnvironment();

    /** {@return what the report tells of whatever fits no other area (其他工作); absent when nothing} */
    Optional<@Valid WorkArea> getOtherWork();

    /**
     * How figures hang together, where the text says so.
     *
     * @return empty when it says nothing
     */
    List<@Valid Relation> getRelations();

    /**
     * The laws and documents cited.
     *
     * @return in printed order
     */
    List<@Valid Citation> getCitations();

    /**
     * Damage to the text noticed when it was read.
     *
     * @return empty for form data
     */
    List<@Valid Damage> getDamage();

    /**
     * The areas the report tells of.
     *
     * @return area to content, in the order of {@link Area#known()}; unmodifiable
     */
    default Map<Area, AreaContent> areas() {
        Map<Area, AreaContent> areas = new LinkedHashMap<>();
        getGovernmentFunctions().ifPresent(content -> areas.put(Area.GOVERNMENT_FUNCTIONS, content));
        getBusinessEnvironment().ifPresent(content -> areas.put(Area.BUSINESS_ENVIRONMENT, content));
        getNormativeDocuments().ifPresent(content -> areas.put(Area.NORMATIVE_DOCUMENTS, content));
        getDecisionMaking().ifPresent(content -> areas.put(Area.DECISION_MAKING, content));
        getEnforcement().ifPresent(content -> areas.put(Area.ENFORCEMENT, content));
        getEmergency().ifPresent(content -> areas.put(Area.EMERGENCY, content));
        getMediation().ifPresent(content -> areas.put(Area.MEDIATION, content));
        getReviewLitigation().ifPresent(content -> areas.put(Area.REVIEW_LITIGATION, content));
        getSupervision().ifPresent(content -> areas.put(Area.SUPERVISION, content));
        getDisclosure().ifPresent(content -> areas.put(Area.DISCLOSURE, content));
        getDigital().ifPresent(content -> areas.put(Area.DIGITAL, content));
        getLegalPublicity().ifPresent(content -> areas.put(Area.LEGAL_PUBLICITY, content));
        getPartyLeadership().ifPresent(content -> areas.put(Area.PARTY_LEADERSHIP, content));
        getEnvironment().ifPresent(content -> areas.put(Area.ENVIRONMENT, content));
        getOtherWork().ifPresent(content -> areas.put(Area.OTHER, content));
        return Collections.unmodifiableMap(areas);
    }

    /**
     * The statutory parts the report has.
     *
     * @return kind to part, in the order of {@link PartKind#known()}; unmodifiable
     */
    default Map<PartKind, Part> parts() {
        Map<PartKind, Part> parts = new LinkedHashMap<>();
        getAchievements().ifPresent(part -> parts.put(PartKind.ACHIEVEMENTS, part));
        getShortcomings().ifPresent(part -> parts.put(PartKind.SHORTCOMINGS, part));
        getFirstResponsible().ifPresent(part -> parts.put(PartKind.FIRST_RESPONSIBLE, part));
        getNextPlan().ifPresent(part -> parts.put(PartKind.NEXT_PLAN, part));
        getOther().ifPresent(part -> parts.put(PartKind.OTHER, part));
        return Collections.unmodifiableMap(parts);
    }

    /**
     * A statutory part.
     *
     * @param kind which
     * @return empty when the report has no such part, or this version does not know the kind
     */
    default Optional<Part> part(PartKind kind) {
        return Optional.ofNullable(parts().get(kind));
    }

    /**
     * All figures: those of the duties, then those of the areas.
     *
     * @return in the order of the JSON
     */
    default List<Figure> figures() {
        Stream<Figure> ofDuties = getFirstResponsible().stream()
                .flatMap(part -> part.getDuties().stream())
                .flatMap(duty -> duty.getFigures().stream());
        Stream<Figure> ofAreas = areas().values().stream().flatMap(area -> area.getFigures().stream());
        return Stream.concat(ofDuties, ofAreas).toList();
    }

    /**
     * All sections of the outline, each before its children.
     *
     * @return in printed order
     */
    default List<Section> sections() {
        return getOutline().stream().flatMap(Section::withDescendants).toList();
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableReport.Builder {}
}
