package org.fazhi.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * One of the five statutory parts (法定内容). A part is typed by meaning; where it is printed, and under which heading,
 * stands in the outline.
 */
public interface Part extends Extensible {
    /**
     * The sections of the outline that make up this part, by id.
     *
     * @return in printed order; empty for data without a printed text
     */
    List<@NotBlank String> getSections();

    /**
     * What the part says in general: its opening and closing words, and what belongs to no single item or area.
     *
     * @return in printed order
     */
    List<@Valid Statement> getStatements();
}
