package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.fazhi.report.Figure;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcomings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of three reports against an independent annotation, where that is at hand; skipped where it is not. */
class TruthTest {
    private static final Path TRUTH = Path.of("..", "..", "shared", "truth");

    private static final Map<String, Set<String>> AREAS = Map.of(
            "INSTITUTIONS", Set.of("NORMATIVE_DOCUMENTS"),
            "DISPUTES", Set.of("MEDIATION"),
            "SUPERVISION", Set.of("SUPERVISION", "REVIEW_LITIGATION", "DISCLOSURE"),
            "GOVERNMENT_FUNCTIONS", Set.of("GOVERNMENT_FUNCTIONS", "BUSINESS_ENVIRONMENT"));

    private static final Set<String> NOT_IN_THE_MODEL = Set.of("CLOCK_TIME");

    @ParameterizedTest
    @ValueSource(strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024"})
    void every_amount_stands_in_its_area_with_value_unit_qualifier_and_nature(String name) {
        ReportIndex index = ReportIndex.of(RealReports.read(name));
        List<JsonNode> expected = list(truth(name), "figures").stream()
                .filter(figure -> !NOT_IN_THE_MODEL.contains(text(figure, "nature")))
                .toList();
        assertThat(index.figures()).hasSameSizeAs(expected);
        for (JsonNode wanted : expected) {
            Figure figure = index.figure(text(wanted, "id")).orElseThrow().value();
            assertThat(figure.getPrinted()).contains(text(wanted, "text"));
            assertThat(figure.getValue()).as(figure.getLabel()).isEqualByComparingTo(value(wanted));
            assertThat(units(wanted))
                    .as(figure.getLabel())
                    .contains(figure.getUnit().orElse(""));
            assertThat(figure.getApprox().getCode()).as(figure.getLabel()).isEqualTo(text(wanted, "approx"));
            assertThat(figure.getNature().orElseThrow().getCode())
                    .as(figure.getLabel())
                    .isEqualTo(text(wanted, "nature"));
            assertThat(areas(wanted))
                    .as(figure.getLabel())
                    .contains(index.areaOf(figure).getCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024"})
    void the_outline_is_that_of_the_text(String name) {
        Report report = RealReports.read(name);
        List<JsonNode> expected = list(truth(name), "sections");
        assertThat(report.sections()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Section section = report.sections().get(i);
            assertThat(section.getLevel())
                    .isEqualTo(expected.get(i).get("level").asInt());
            assertThat(section.getMarker()).isEqualTo(optional(expected.get(i), "numbering"));
            if (expected.get(i).get("title_like").asBoolean()) {
                assertThat(section.getHeading()).contains(text(expected.get(i), "heading"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024"})
    void shortcomings_causes_plan_items_and_their_answers_are_those_of_the_text(String name) {
        Report report = RealReports.read(name);
        Shortcomings shortcomings = report.getShortcomings().orElseThrow();
        NextPlan plan = report.getNextPlan().orElseThrow();
        List<JsonNode> items = list(truth(name), "shortcomings");
        List<JsonNode> arrangements = list(truth(name), "plan");
        assertThat(shortcomings.getItems()).hasSameSizeAs(items);
        assertThat(plan.getItems()).hasSameSizeAs(arrangements);
        for (int i = 0; i < items.size(); i++) {
            boolean stated = text(items.get(i), "cause_status").equals("LINKED");
            assertThat(shortcomings.getItems().get(i).getCauses())
                    .hasSize(stated ? list(items.get(i), "causes").size() : 0);
        }
        for (int i = 0; i < arrangements.size(); i++) {
            assertThat(plan.getItems().get(i).getAnswers()).hasSameSizeAs(list(arrangements.get(i), "addresses"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024"})
    void every_printed_rate_and_breakdown_is_bound_and_every_law_cited(String name) {
        Report report = RealReports.read(name);
        for (JsonNode relation : list(truth(name), "relations")) {
            List<String> figures =
                    list(relation, "figures").stream().map(JsonNode::asString).toList();
            if (text(relation, "kind").equals("RATE")) {
                assertThat(report.getRelations())
                        .filteredOn(found -> found.getKind().equals(RelationKind.RATE))
                        .extracting(Relation::getParts, Relation::getWhole, Relation::getRate)
                        .contains(tuple(
                                List.of(figures.get(0)), Optional.of(figures.get(1)), Optional.of(figures.get(2))));
            } else if (text(relation, "kind").equals("SUM")) {
                assertThat(report.getRelations())
                        .filteredOn(found -> found.getKind().equals(RelationKind.BREAKDOWN))
                        .extracting(Relation::getParts, Relation::getWhole)
                        .contains(tuple(
                                figures.subList(0, figures.size() - 1), Optional.of(figures.get(figures.size() - 1))));
            }
        }
        List<String> laws = list(truth(name), "laws_cited").stream()
                .map(law -> text(law, "name"))
                .toList();
        assertThat(report.getCitations())
                .extracting(citation -> citation.getTitleAsPrinted().orElse(citation.getTitle()))
                .containsAll(laws);
    }

    private static JsonNode truth(String name) {
        Path file = TRUTH.resolve(name + ".json");
        assumeTrue(Files.exists(file), "skipped: the annotation of " + name + " is not at hand");
        return JsonMapper.shared().readTree(file);
    }

    private static List<JsonNode> list(JsonNode node, String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false).toList();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString();
    }

    private static Optional<String> optional(JsonNode node, String member) {
        return node.path(member).isNull() ? Optional.empty() : Optional.of(text(node, member));
    }

    /** A percentage stays as printed; anything else is in base units. */
    private static BigDecimal value(JsonNode figure) {
        return figure.get(text(figure, "unit").equals("%") ? "value" : "normalised")
                .decimalValue();
    }

    /** The unit in base units; m2 for m² stays as printed. */
    private static Set<String> units(JsonNode figure) {
        return text(figure, "unit").matches("%|m2")
                ? Set.of(text(figure, "unit"))
                : Set.of(text(figure, "normalised_unit"));
    }

    private static Set<String> areas(JsonNode figure) {
        return list(figure, "area_alt").isEmpty()
                ? AREAS.getOrDefault(text(figure, "area"), Set.of(text(figure, "area")))
                : Set.of(
                        "DIGITAL",
                        "MEDIATION",
                        "EMERGENCY",
                        "ENFORCEMENT",
                        "LEGAL_PUBLICITY",
                        "PARTY_LEADERSHIP",
                        "GOVERNMENT_FUNCTIONS",
                        "BUSINESS_ENVIRONMENT",
                        "OTHER");
    }
}
