package org.fazhi.report;

import jakarta.validation.Valid;
import java.util.Optional;

/** A value that stands somewhere in the printed text (见于原文). */
public interface Printed extends Extensible {
    /**
     * The section of the outline in which it is printed.
     *
     * @return its id; absent when it is not known or there is no printed text
     */
    Optional<@NotBlankIfStated String> getSection();

    /**
     * Where it stands in the original text.
     *
     * @return absent unless the report was read from a text
     */
    Optional<@Valid Span> getSpan();
}
