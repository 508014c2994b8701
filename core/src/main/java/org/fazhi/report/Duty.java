package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a head, or both, did as first responsible person (履职情况). */
@Value.Immutable
@JsonDeserialize(as = ImmutableDuty.class)
@JsonPropertyOrder({"id", "role", "codes", "personally", "person", "summary", "events", "figures", "section", "span"})
public interface Duty extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * Whose duty it is.
     *
     * @return one of {@link DutyRole}
     */
    @NotNull
    DutyRole getRole();

    /**
     * Which of the twelve duties of the Provisions of 2016 it shows.
     *
     * @return in the order given; empty when none is recognised
     */
    List<DutyCode> getCodes();

    /**
     * Which of the four personal deeds (四个亲自) it words.
     *
     * @return in the order given; wording, not evidence
     */
    List<PersonalDeed> getPersonally();

    /**
     * The name of the head, where the report prints it. Names of the heads of a body are public.
     *
     * @return absent when not printed
     */
    Optional<@NotBlankIfStated String> getPerson();

    /**
     * What was done, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getSummary();

    /**
     * Concrete facts without a number: a meeting by name, an instruction, a dated act.
     *
     * @return empty when the text stays general
     */
    List<@NotBlank String> getEvents();

    /**
     * The numbers stated of this duty, such as 主持召开镇长办公会12次.
     *
     * @return in printed order
     */
    List<@Valid Figure> getFigures();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableDuty.Builder {}
}
