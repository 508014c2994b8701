package org.fazhi.benchmarks.peer;

import com.alibaba.fastjson2.annotation.JSONType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.benchmarks.peer.PlainWork.Disclosure;
import org.fazhi.benchmarks.peer.PlainWork.Enforcement;
import org.fazhi.benchmarks.peer.PlainWork.Figure;
import org.fazhi.benchmarks.peer.PlainWork.Span;
import org.fazhi.benchmarks.peer.PlainWork.Statement;
import org.fazhi.benchmarks.peer.PlainWork.WorkArea;
import org.jspecify.annotations.Nullable;

/**
 * The model once more as records, for the peers that work on records: the same members in the same order, with the same
 * constraints. Codes are strings; what is not stated is {@code null}; members the model does not know are left out.
 */
public final class Plain {
    static final String STATED = "(?sU).*\\S.*";

    private Plain() {}

    @Valid
    @JSONType(alphabetic = false)
    public record Report(
            @NotBlank String formatVersion,
            @Nullable String origin,
            @Nullable List<@Valid Issuer> issuers,
            @Nullable Integer reportingYear,
            @Nullable @Valid Frame frame,
            @Nullable List<@Valid Section> outline,
            @Nullable @Valid Achievements achievements,
            @Nullable @Valid Shortcomings shortcomings,
            @Nullable @Valid FirstResponsible firstResponsible,
            @Nullable @Valid NextPlan nextPlan,
            @Nullable @Valid OtherMatters other,
            @Nullable @Valid WorkArea governmentFunctions,
            @Nullable @Valid WorkArea businessEnvironment,
            @Nullable @Valid WorkArea normativeDocuments,
            @Nullable @Valid WorkArea decisionMaking,
            @Nullable @Valid Enforcement enforcement,
            @Nullable @Valid WorkArea emergency,
            @Nullable @Valid WorkArea mediation,
            @Nullable @Valid WorkArea reviewLitigation,
            @Nullable @Valid WorkArea supervision,
            @Nullable @Valid Disclosure disclosure,
            @Nullable @Valid WorkArea digital,
            @Nullable @Valid WorkArea legalPublicity,
            @Nullable @Valid WorkArea partyLeadership,
            @Nullable @Valid WorkArea environment,
            @Nullable @Valid WorkArea otherWork,
            @Nullable List<@Valid Relation> relations,
            @Nullable List<@Valid Citation> citations,
            @Nullable List<@Valid Damage> damage) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Issuer(
            @NotBlank String name,
            @Nullable @Pattern(regexp = STATED) String shortName,
            @Nullable String kind,
            @Nullable @Pattern(regexp = STATED) String creditCode,
            @Nullable @Pattern(regexp = STATED) String divisionCode,
            @Nullable @Pattern(regexp = STATED) String parentName,
            @Nullable Boolean headHoldsBothPosts) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Frame(
            @Nullable @Pattern(regexp = STATED) String title,
            @Nullable String titleAsPrinted,
            @Nullable @Pattern(regexp = STATED) String pageTitle,
            @Nullable @Pattern(regexp = STATED) String documentNumber,
            @Nullable @Pattern(regexp = STATED) String indexNumber,
            @Nullable @Pattern(regexp = STATED) String publisher,
            @Nullable @Pattern(regexp = STATED) String subjectCategory,
            @Nullable @Pattern(regexp = STATED) String genreCategory,
            @Nullable @Pattern(regexp = STATED) String validity,
            @Nullable List<@NotBlank String> addressees,
            @Nullable List<@NotBlank String> copies,
            @Nullable String preamble,
            @Nullable String closing,
            @Nullable List<@NotBlank String> signatories,
            @Nullable LocalDate documentDate,
            @Nullable @Pattern(regexp = STATED) String documentDateAsPrinted,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate publishedOn,
            @Nullable @Pattern(regexp = STATED) String channel,
            @Nullable @Pattern(regexp = STATED) String url,
            @Nullable Boolean secrecyReviewed,
            @Nullable @Valid Approval approval) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Approval(
            @Nullable Boolean partyHeadApproved,
            @Nullable Boolean governmentHeadApproved,
            @Nullable @Pattern(regexp = STATED) String meeting,
            @Nullable LocalDate approvedOn) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Section(
            @NotBlank String id,
            @Nullable @Pattern(regexp = STATED) String marker,
            @Nullable @Pattern(regexp = STATED) String heading,
            @Min(1) @Max(9) int level,
            @Nullable String part,
            @Nullable String area,
            @Nullable String text,
            @Nullable @Valid Span span,
            @Nullable List<Section> children) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Achievements(
            @Nullable List<@NotBlank String> sections,
            @Nullable List<@Valid Statement> statements) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Shortcomings(
            @Nullable List<@NotBlank String> sections,
            @Nullable List<@Valid Statement> statements,
            @Nullable List<@Valid Shortcoming> items,
            @Nullable List<@Valid Cause> sharedCauses) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Shortcoming(
            @NotBlank String id,
            @NotBlank String summary,
            @Nullable List<@Valid Cause> causes,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Cause(
            @Nullable @Pattern(regexp = STATED) String id,
            @NotBlank String summary,
            @Nullable List<@NotBlank String> explains,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record FirstResponsible(
            @Nullable List<@NotBlank String> sections,
            @Nullable List<@Valid Statement> statements,
            @Nullable List<@Valid Duty> duties,
            @Nullable @Valid YearEndReport yearEndReport) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Duty(
            @Nullable @Pattern(regexp = STATED) String id,
            @NotNull String role,
            @Nullable List<String> codes,
            @Nullable List<String> personally,
            @Nullable @Pattern(regexp = STATED) String person,
            @NotBlank String summary,
            @Nullable List<@NotBlank String> events,
            @Nullable List<@Valid Figure> figures,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record YearEndReport(
            @NotNull String standing,
            @Nullable @Pattern(regexp = STATED) String summary,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record NextPlan(
            @Nullable List<@NotBlank String> sections,
            @Nullable List<@Valid Statement> statements,
            @Nullable Integer year,
            @Nullable List<@Valid PlanItem> items) {}

    @Valid
    @JSONType(alphabetic = false)
    public record PlanItem(
            @NotBlank String id,
            @NotBlank String summary,
            @Nullable String area,
            @Nullable List<@NotBlank String> answers,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record OtherMatters(
            @Nullable List<@NotBlank String> sections,
            @Nullable List<@Valid Statement> statements) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Relation(
            @Nullable @Pattern(regexp = STATED) String id,
            @NotNull String kind,
            @Nullable @Pattern(regexp = STATED) String rate,
            @Nullable @Pattern(regexp = STATED) String whole,
            @Nullable List<@NotBlank String> parts,
            @Nullable Boolean complete,
            @Nullable List<@NotBlank String> items,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Citation(
            @Nullable @Pattern(regexp = STATED) String id,
            @NotBlank String title,
            @Nullable @Pattern(regexp = STATED) String titleAsPrinted,
            @Nullable @Pattern(regexp = STATED) String issuerAsPrinted,
            @Nullable @Pattern(regexp = STATED) String number,
            @Nullable @Pattern(regexp = STATED) String article,
            @Nullable @Pattern(regexp = STATED) String status,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Damage(
            @NotNull String kind,
            @Nullable @Pattern(regexp = STATED) String description,
            @Nullable String printed,
            @Nullable @Pattern(regexp = STATED) String section,
            @Nullable @Valid Span span) {}
}
