package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Damage to the text that was noticed when it was read (文本损坏), so that rules can tell it from faults of the report. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDamage.class)
@JsonPropertyOrder({"kind", "description", "printed", "section", "span"})
public interface Damage extends Printed {
    /**
     * What had happened.
     *
     * @return one of {@link DamageKind}
     */
    @NotNull
    DamageKind getKind();

    /**
     * What exactly, in Chinese.
     *
     * @return absent when the kind says it all
     */
    Optional<@NotBlankIfStated String> getDescription();

    /**
     * The damaged text as found.
     *
     * @return absent when it is not quoted
     */
    Optional<String> getPrinted();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableDamage.Builder {}
}
