package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A statement that something did not happen (零情况表述), such as 未发生民转刑案件. It is no printed number, hence no figure. */
@Value.Immutable
@JsonDeserialize(as = ImmutableZeroClaim.class)
@JsonPropertyOrder({"id", "indicator", "label", "printed", "section", "span"})
public interface ZeroClaim extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * The indicator that is said to be zero.
     *
     * @return absent when no indicator fits
     */
    Optional<@Pattern(regexp = IndicatorDictionary.CODE, message = "指标代码应为小写英文点分形式，如 mediation.accepted") String>
            getIndicator();

    /**
     * What is said not to have happened, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getLabel();

    /**
     * The printed phrase.
     *
     * @return absent for form data
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
    final class Builder extends ImmutableZeroClaim.Builder {}
}
