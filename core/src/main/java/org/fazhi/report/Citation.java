package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A law, document or plan the report cites (引用文件). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCitation.class)
@JsonPropertyOrder({"id", "title", "titleAsPrinted", "issuerAsPrinted", "number", "article", "status", "section", "span"
})
public interface Citation extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * The title without title marks (《》), cleaned.
     *
     * @return always stated
     */
    @NotBlank
    String getTitle();

    /**
     * The title as printed.
     *
     * @return absent when it does not differ from {@link #getTitle()}
     */
    Optional<@NotBlankIfStated String> getTitleAsPrinted();

    /**
     * The issuer the report names before the title, such as 国务院.
     *
     * @return absent when it names none
     */
    Optional<@NotBlankIfStated String> getIssuerAsPrinted();

    /**
     * The document number, such as 中发〔2021〕33号.
     *
     * @return absent when not printed
     */
    Optional<@NotBlankIfStated String> getNumber();

    /**
     * The article cited, such as 第四十七条.
     *
     * @return absent when none is cited
     */
    Optional<@NotBlankIfStated String> getArticle();

    /**
     * What the report says of its status, such as 新修订.
     *
     * @return absent when it says nothing
     */
    Optional<@NotBlankIfStated String> getStatus();

    /**
     * A citation by title.
     *
     * @param title the title without title marks
     * @return the citation
     */
    static Citation of(String title) {
        return builder().title(title).build();
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
    final class Builder extends ImmutableCitation.Builder {}
}
