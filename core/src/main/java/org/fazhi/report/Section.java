package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A section of the printed outline (章节): marker, heading, and the sections below it.
 *
 * <p>The outline keeps order, markers and nesting as printed; what a section means stands in {@link #getPart()} and
 * {@link #getArea()}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSection.class)
@JsonPropertyOrder({"id", "marker", "heading", "level", "part", "area", "text", "span", "children"})
public interface Section extends Extensible {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return such as {@code s1}
     */
    @NotBlank
    String getId();

    /**
     * The number or other mark before the heading as printed, such as 一、 or （一） or 一是.
     *
     * @return absent when the heading has none
     */
    Optional<@NotBlankIfStated String> getMarker();

    /**
     * The heading without marker and without closing full stop.
     *
     * @return absent for a numbered paragraph that has no heading
     */
    Optional<@NotBlankIfStated String> getHeading();

    /**
     * The level by nesting, 1 for the top; not by the style of the number.
     *
     * @return 1 to 9
     */
    @Min(1)
    @Max(9)
    int getLevel();

    /**
     * The statutory part this section belongs to by its meaning.
     *
     * @return absent when it belongs to none
     */
    Optional<PartKind> getPart();

    /**
     * The task area the heading announces.
     *
     * @return absent when it announces none
     */
    Optional<Area> getArea();

    /**
     * The text of the section without that of its children.
     *
     * @return absent for form data and where the text is not reproduced
     */
    Optional<String> getText();

    /**
     * Where it stands in the original text.
     *
     * @return absent unless the report was read from a text
     */
    Optional<@Valid Span> getSpan();

    /**
     * The sections below this one.
     *
     * @return in printed order
     */
    List<@Valid Section> getChildren();

    /**
     * This section and all below it.
     *
     * @return each section before its children
     */
    default Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), getChildren().stream().flatMap(Section::withDescendants));
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
    final class Builder extends ImmutableSection.Builder {}
}
