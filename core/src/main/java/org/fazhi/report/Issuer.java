package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A body that issues the report (报告机关). A report has one or more: a town often reports jointly with its party
 * committee.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableIssuer.class)
@JsonPropertyOrder({"name", "shortName", "kind", "creditCode", "divisionCode", "parentName", "headHoldsBothPosts"})
public interface Issuer extends Extensible {
    /**
     * The full name (全称), such as 大张庄镇人民政府.
     *
     * @return never blank in sound data
     */
    @NotBlank
    String getName();

    /**
     * The standard short name (规范化简称) used in titles and text, such as 大张庄镇.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getShortName();

    /**
     * The kind of body, which decides what law binds the report.
     *
     * @return absent when not known; then only the rules common to all bodies apply
     */
    Optional<BodyKind> getKind();

    /**
     * The unified social credit code (统一社会信用代码, GB 32100), 18 characters.
     *
     * @return absent when not stated; whether it is well formed is for a rule to say
     */
    Optional<@NotBlankIfStated String> getCreditCode();

    /**
     * The administrative division code (行政区划代码, GB/T 2260), 6 or 12 digits.
     *
     * @return absent when not stated; whether it is well formed is for a rule to say
     */
    Optional<@NotBlankIfStated String> getDivisionCode();

    /**
     * The superior division or body, such as 天津市北辰区.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getParentName();

    /**
     * Whether one person holds both posts, head of the party committee and of the government (书记、镇长一人兼任).
     *
     * @return absent when not stated, which is read as two heads
     */
    Optional<Boolean> getHeadHoldsBothPosts();

    /**
     * An issuer of which only name and kind are known.
     *
     * @param name the full name
     * @param kind the kind of body
     * @return the issuer
     */
    static Issuer of(String name, BodyKind kind) {
        return builder().name(name).kind(kind).build();
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
    final class Builder extends ImmutableIssuer.Builder {}
}
