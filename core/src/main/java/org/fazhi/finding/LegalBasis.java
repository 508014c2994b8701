package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The source of a rule (依据): the instrument, its article, since when it is in force, and how firmly it binds.
 *
 * <p>Dates belong to the instrument. What is only arithmetic has the kind LOGIC and names no law.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLegalBasis.class)
@JsonPropertyOrder({"kind", "instrument", "number", "article", "inForceFrom", "inForceTo"})
public interface LegalBasis {
    /**
     * How the source binds.
     *
     * @return one of {@link BasisKind}
     */
    BasisKind getKind();

    /**
     * The title of the instrument without title marks, such as 法治政府建设与责任落实督察工作规定; for LOGIC the principle.
     *
     * @return always stated
     */
    String getInstrument();

    /**
     * The document number, such as 厅字〔2019〕28号.
     *
     * @return absent when it has none or it is not known for certain
     */
    Optional<String> getNumber();

    /**
     * The article or point, such as 第二十四条.
     *
     * @return absent when its number is not known for certain
     */
    Optional<String> getArticle();

    /**
     * The day it came into force.
     *
     * @return absent when it always held
     */
    Optional<LocalDate> getInForceFrom();

    /**
     * The last day it was in force.
     *
     * @return absent while it is in force
     */
    Optional<LocalDate> getInForceTo();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableLegalBasis.Builder {}
}
