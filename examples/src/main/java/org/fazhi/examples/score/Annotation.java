package org.fazhi.examples.score;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotated report: what a reader should find in its text. */
final class Annotation {
    private static final Set<String> NOT_IN_THE_MODEL = Set.of("CLOCK_TIME");
    private static final Map<String, String> PARTS = Map.of(
            "MEASURES", "ACHIEVEMENTS",
            "THEMATIC", "ACHIEVEMENTS",
            "PLAN", "NEXT_PLAN");

    private final JsonNode root;

    Annotation(Path file) {
        root = JsonMapper.shared().readTree(file);
    }

    List<JsonNode> list(String member) {
        return list(root, member);
    }

    static List<JsonNode> list(JsonNode node, String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false).toList();
    }

    List<JsonNode> figures() {
        return list("figures").stream()
                .filter(figure -> !NOT_IN_THE_MODEL.contains(text(figure, "nature")))
                .toList();
    }

    /** The sections of the two upper levels. */
    List<JsonNode> sections() {
        return list("sections").stream()
                .filter(section -> section.path("level").asInt() <= 2)
                .toList();
    }

    static String text(JsonNode node, String member) {
        return node.path(member).asString();
    }

    static String part(JsonNode section) {
        String category = text(section, "category");
        return PARTS.getOrDefault(category, category);
    }

    /** A percentage stays as printed, 三成 is thirty of a hundred; anything else is in base units. */
    static BigDecimal value(JsonNode figure) {
        return switch (text(figure, "unit")) {
            case "%", "‰" -> figure.get("value").decimalValue();
            case "成" -> figure.get("value").decimalValue().movePointRight(1);
            default -> figure.get("normalised").decimalValue();
        };
    }

    /** The unit in base units; m2 for m² stays as printed. */
    static String unit(JsonNode figure) {
        return switch (text(figure, "unit")) {
            case "%", "成" -> "%";
            case "‰" -> "‰";
            case "m2" -> "m2";
            default -> text(figure, "normalised_unit");
        };
    }

    /** How exact a figure is; 以内 is less than. */
    static String approx(JsonNode figure) {
        String approx = text(figure, "approx");
        return approx.equals("AT_MOST") ? "LESS_THAN" : approx;
    }

    /** A heading without the stop that ends it. */
    static String heading(JsonNode section) {
        String heading = text(section, "heading");
        int end = heading.length();
        while (end > 0 && "。；;：:".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }

    /** How many causes a shortcoming states. */
    static int causes(JsonNode shortcoming) {
        return text(shortcoming, "cause_status").equals("LINKED")
                ? list(shortcoming, "causes").size()
                : 0;
    }
}
