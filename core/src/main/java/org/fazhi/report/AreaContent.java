package org.fazhi.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * What the report tells of one task area (工作领域), wherever in the text it stands.
 *
 * <p>The typed getters of the areas are views of the figures by indicator; they are no members of the JSON.
 */
public interface AreaContent extends Extensible {
    /**
     * The numbers stated of this area.
     *
     * @return in printed order
     */
    List<@Valid Figure> getFigures();

    /**
     * What is said not to have happened.
     *
     * @return in printed order
     */
    List<@Valid ZeroClaim> getZeroClaims();

    /**
     * The mechanisms and systems it speaks of.
     *
     * @return in printed order
     */
    List<@Valid Mechanism> getMechanisms();

    /**
     * What it says without a number.
     *
     * @return in printed order
     */
    List<@Valid Statement> getStatements();

    /**
     * The figure that states an indicator: not a narrower scope of it, not a change against the year before, not a
     * target or a former state.
     *
     * @param indicator the code
     * @return the first such figure; empty when none is stated
     */
    default Optional<Figure> figure(String indicator) {
        return getFigures().stream()
                .filter(figure ->
                        figure.getIndicator().filter(indicator::equals).isPresent())
                .filter(figure -> figure.getScope().isEmpty())
                .filter(figure -> figure.getDirection().isEmpty())
                .filter(figure -> figure.getNature()
                        .filter(nature -> nature.equals(Nature.TARGET) || nature.equals(Nature.BASELINE))
                        .isEmpty())
                .findFirst();
    }

    /**
     * Whether nothing at all is told of the area.
     *
     * @return true without figures, zero claims, mechanisms and statements
     */
    default boolean isEmpty() {
        return getFigures().isEmpty()
                && getZeroClaims().isEmpty()
                && getMechanisms().isEmpty()
                && getStatements().isEmpty();
    }
}
