package org.fazhi.benchmarks.peer;

import com.alibaba.fastjson2.annotation.JSONType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.report.IndicatorDictionary;
import org.jspecify.annotations.Nullable;

/** The records of {@link Plain} for the areas of work and what is told of them. */
public final class PlainWork {
    private PlainWork() {}

    @Valid
    @JSONType(alphabetic = false)
    public record Span(
            @PositiveOrZero int start, @PositiveOrZero int end) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Statement(
            @Nullable @Pattern(regexp = Plain.STATED) String id,
            @NotBlank String summary,
            @Nullable @Pattern(regexp = Plain.STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Figure(
            @Nullable @Pattern(regexp = Plain.STATED) String id,

            @Nullable @Pattern(regexp = IndicatorDictionary.CODE)
            String indicator,

            @NotBlank String label,
            @PositiveOrZero BigDecimal value,
            @Nullable @Pattern(regexp = Plain.STATED) String unit,
            @Nullable @Pattern(regexp = Plain.STATED) String multiplier,
            String approx,
            @Nullable @Pattern(regexp = Plain.STATED) String approxWord,
            @Nullable String nature,
            @Nullable @Valid Period period,
            @Nullable String direction,
            @Nullable @Pattern(regexp = Plain.STATED) String scope,
            @Nullable String printed,
            @Nullable @Pattern(regexp = Plain.STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Period(
            @Nullable @Pattern(regexp = Plain.STATED) String printed,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @Valid
    @JSONType(alphabetic = false)
    public record ZeroClaim(
            @Nullable @Pattern(regexp = Plain.STATED) String id,

            @Nullable @Pattern(regexp = IndicatorDictionary.CODE)
            String indicator,

            @NotBlank String label,
            @Nullable String printed,
            @Nullable @Pattern(regexp = Plain.STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Mechanism(
            @Nullable @Pattern(regexp = Plain.STATED) String id,
            @NotBlank String name,
            @NotNull String standing,
            @Nullable @Pattern(regexp = Plain.STATED) String section,
            @Nullable @Valid Span span) {}

    @Valid
    @JSONType(alphabetic = false)
    public record WorkArea(
            @Nullable List<@Valid Figure> figures,
            @Nullable List<@Valid ZeroClaim> zeroClaims,
            @Nullable List<@Valid Mechanism> mechanisms,
            @Nullable List<@Valid Statement> statements) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Enforcement(
            @Nullable List<@Valid Figure> figures,
            @Nullable List<@Valid ZeroClaim> zeroClaims,
            @Nullable List<@Valid Mechanism> mechanisms,
            @Nullable List<@Valid Statement> statements,
            @Nullable @Pattern(regexp = Plain.STATED) String empowermentBasis,
            @Nullable LocalDate statisticsPublishedOn) {}

    @Valid
    @JSONType(alphabetic = false)
    public record Disclosure(
            @Nullable List<@Valid Figure> figures,
            @Nullable List<@Valid ZeroClaim> zeroClaims,
            @Nullable List<@Valid Mechanism> mechanisms,
            @Nullable List<@Valid Statement> statements,
            @Nullable LocalDate annualReportPublishedOn) {}
}
