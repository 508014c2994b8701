package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A mechanism or system the report speaks of (制度机制), such as 行政执法全过程记录制度. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMechanism.class)
@JsonPropertyOrder({"id", "name", "standing", "section", "span"})
public interface Mechanism extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * The name in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getName();

    /**
     * Whether it exists, is only worded, or is planned.
     *
     * @return one of {@link Standing}
     */
    @NotNull
    Standing getStanding();

    /**
     * A mechanism by name.
     *
     * @param name the name in Chinese
     * @param standing whether it exists, is only worded, or is planned
     * @return the mechanism
     */
    static Mechanism of(String name, Standing standing) {
        return builder().name(name).standing(standing).build();
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
    final class Builder extends ImmutableMechanism.Builder {}
}
