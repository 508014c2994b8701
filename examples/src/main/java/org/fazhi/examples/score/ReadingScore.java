package org.fazhi.examples.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.PartKind;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.text.Reading;
import tools.jackson.databind.JsonNode;

/** How well one text was read: what was found, what was missed, what was made up. */
final class ReadingScore {
    /**
     * How much of one kind was found.
     *
     * @param wanted how many there are
     * @param found how many of them were found
     * @param wrong what was missed or made up, in words
     */
    record Count(int wanted, int found, List<String> wrong) {
        double share() {
            return wanted == 0 ? 100 : 100.0 * found / wanted;
        }
    }

    private final Report report;
    private final Annotation truth;
    private final Map<String, Figure> matched = new HashMap<>();
    private final List<String> wrongFigures = new ArrayList<>();

    ReadingScore(Reading reading, Annotation truth) {
        this.report = reading.report();
        this.truth = truth;
        match();
    }

    private void match() {
        Set<Figure> taken = new HashSet<>();
        for (JsonNode wanted : truth.figures()) {
            int at = wanted.path("number_offset").asInt();
            Optional<Figure> found = report.figures().stream()
                    .filter(figure -> !taken.contains(figure) && covers(figure, at) && agrees(figure, wanted))
                    .findFirst();
            found.ifPresentOrElse(
                    figure -> {
                        taken.add(figure);
                        matched.put(Annotation.text(wanted, "id"), figure);
                    },
                    () -> wrongFigures.add("未读出或有误：" + Annotation.text(wanted, "text") + "（" + at + "）"));
        }
    }

    private static boolean covers(Figure figure, int at) {
        return figure.getSpan()
                .filter(span -> span.getStart() <= at && at < span.getEnd())
                .isPresent();
    }

    private static boolean agrees(Figure figure, JsonNode wanted) {
        return figure.getValue().compareTo(Annotation.value(wanted)) == 0
                && figure.getUnit().orElse("").equals(Annotation.unit(wanted))
                && figure.getApprox().getCode().equals(Annotation.approx(wanted));
    }

    /** The figures of the text, with value, unit and qualifier. */
    Count recall() {
        return new Count(truth.figures().size(), matched.size(), wrongFigures);
    }

    /** The figures of the report that are figures of the text. */
    Count precision() {
        List<String> madeUp = report.figures().stream()
                .filter(figure -> !matched.containsValue(figure))
                .map(figure -> "多读：" + figure.getPrinted().orElse(""))
                .toList();
        return new Count(report.figures().size(), report.figures().size() - madeUp.size(), madeUp);
    }

    /** Numbers that count nothing and were left alone. */
    Count leftAlone() {
        List<String> taken = new ArrayList<>();
        for (JsonNode no : truth.list("not_figures")) {
            for (JsonNode offset : Annotation.list(no, "offsets")) {
                int start = offset.asInt();
                int end = start + Annotation.text(no, "text").length();
                report.figures().stream()
                        .filter(figure -> !matched.containsValue(figure))
                        .filter(figure -> overlaps(figure, start, end))
                        .forEach(figure -> taken.add("当作数据：" + Annotation.text(no, "text")));
            }
        }
        int all = truth.list("not_figures").size();
        return new Count(all, all - taken.size(), taken);
    }

    private static boolean overlaps(Figure figure, int start, int end) {
        return figure.getSpan()
                .filter(span -> span.getStart() < end && start < span.getEnd())
                .isPresent();
    }

    /** Sections of the two upper levels with marker, heading and part. */
    Count sections() {
        Map<Integer, Section> byStart = new HashMap<>();
        Map<String, PartKind> parts = new HashMap<>();
        report.getOutline().forEach(section -> part(section, PartKind.ACHIEVEMENTS, parts));
        report.sections()
                .forEach(section -> section.getSpan().ifPresent(span -> byStart.put(span.getStart(), section)));
        List<String> wrong = new ArrayList<>();
        for (JsonNode wanted : truth.sections()) {
            Section section = byStart.get(wanted.path("offset").asInt());
            if (section == null || !agrees(section, wanted, parts)) {
                wrong.add(Annotation.text(wanted, "numbering") + Annotation.text(wanted, "heading"));
            }
        }
        return new Count(truth.sections().size(), truth.sections().size() - wrong.size(), wrong);
    }

    private static boolean agrees(Section section, JsonNode wanted, Map<String, PartKind> parts) {
        boolean marker = wanted.path("numbering").isNull()
                ? section.getMarker().isEmpty()
                : section.getMarker()
                        .filter(Annotation.text(wanted, "numbering")::equals)
                        .isPresent();
        boolean heading = !wanted.path("title_like").asBoolean()
                || section.getHeading()
                        .filter(Annotation.heading(wanted)::equals)
                        .isPresent();
        String part = Optional.ofNullable(parts.get(section.getId()))
                .map(PartKind::getCode)
                .orElse("");
        return marker
                && heading
                && section.getLevel() == wanted.path("level").asInt()
                && part.equals(Annotation.part(wanted));
    }

    private static void part(Section section, PartKind above, Map<String, PartKind> parts) {
        PartKind own = section.getPart().orElse(above);
        parts.put(section.getId(), own);
        section.getChildren().forEach(child -> part(child, own, parts));
    }

    /** Rates bound to part and whole, and parts to their sum. */
    Count relations() {
        List<String> wrong = new ArrayList<>();
        int wanted = 0;
        for (JsonNode relation : truth.list("relations")) {
            String kind = Annotation.text(relation, "kind");
            List<String> ids = Annotation.list(relation, "figures").stream()
                    .map(id -> Optional.ofNullable(matched.get(id.asString()))
                            .flatMap(Figure::getId)
                            .orElse("?"))
                    .toList();
            boolean judged = kind.equals("RATE") || kind.equals("SUM");
            wanted += judged ? 1 : 0;
            if (judged && !isBound(kind, ids)) {
                wrong.add(kind + " " + phrases(relation));
            }
        }
        return new Count(wanted, wanted - wrong.size(), wrong);
    }

    private String phrases(JsonNode relation) {
        return Annotation.list(relation, "figures").stream()
                .map(id -> Optional.ofNullable(matched.get(id.asString()))
                        .flatMap(Figure::getPrinted)
                        .orElse("？"))
                .collect(Collectors.joining("、"));
    }

    private boolean isBound(String kind, List<String> ids) {
        return report.getRelations().stream()
                .anyMatch(found -> kind.equals("RATE") ? rate(found, ids) : sum(found, ids));
    }

    private static boolean rate(Relation found, List<String> ids) {
        return found.getKind().equals(RelationKind.RATE)
                && found.getParts().equals(ids.subList(0, 1))
                && found.getWhole().filter(ids.get(1)::equals).isPresent()
                && found.getRate().filter(ids.get(2)::equals).isPresent();
    }

    private static boolean sum(Relation found, List<String> ids) {
        return found.getKind().equals(RelationKind.BREAKDOWN)
                && found.getParts().equals(ids.subList(0, ids.size() - 1))
                && found.getWhole().filter(ids.get(ids.size() - 1)::equals).isPresent();
    }

    /** The causes of a shortcoming, those of a list of their own that explain it included. */
    private int causes(Shortcoming item) {
        long listed = report.getShortcomings().stream()
                .flatMap(part -> part.getSharedCauses().stream())
                .filter(cause -> cause.getExplains().contains(item.getId()))
                .count();
        return item.getCauses().size() + (int) listed;
    }

    /** Shortcomings, the causes of each, and the items of the plan. */
    Count contents() {
        List<Integer> wanted =
                truth.list("shortcomings").stream().map(Annotation::causes).toList();
        List<Integer> found = report.getShortcomings().stream()
                .flatMap(part -> part.getItems().stream())
                .map(this::causes)
                .toList();
        int plan = report.getNextPlan().map(part -> part.getItems().size()).orElse(0);
        List<String> wrong = new ArrayList<>();
        if (!wanted.equals(found)) {
            wrong.add("不足的原因数应为" + wanted + "，读出" + found);
        }
        if (plan != truth.list("plan").size()) {
            wrong.add("安排应为" + truth.list("plan").size() + "项，读出" + plan);
        }
        return new Count(2, 2 - wrong.size(), wrong);
    }

    /** The laws and documents cited. */
    Count citations() {
        Set<String> found = report.getCitations().stream()
                .flatMap(citation ->
                        Stream.concat(Stream.of(citation.getTitle()), citation.getTitleAsPrinted().stream()))
                .collect(Collectors.toSet());
        List<String> missing = truth.list("laws_cited").stream()
                .map(law -> Annotation.text(law, "name"))
                .filter(name -> !found.contains(name))
                .toList();
        int all = truth.list("laws_cited").size();
        return new Count(all, all - missing.size(), missing);
    }

    /**
     * Whether the parts a report has are those of the annotation; for a report that is not annotated, what they are.
     */
    static String parts(Report report) {
        return report.parts().entrySet().stream()
                .map(part -> part.getKey().getCode() + part.getValue().getSections())
                .collect(Collectors.joining(" "));
    }
}
