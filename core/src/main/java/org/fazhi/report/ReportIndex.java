package org.fazhi.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All values of a report with their places (报告索引), for those who look a report through: rules, scanners, writers.
 *
 * <p>Built once from a report in one pass; immutable and thread-safe. Everything is in the order of the JSON.
 */
public final class ReportIndex {
    private final Report report;
    private final List<Located<Section>> sections = new ArrayList<>();
    private final List<Located<Figure>> figures = new ArrayList<>();
    private final List<Located<? extends Printed>> printed = new ArrayList<>();
    private final Map<String, Located<Section>> sectionById = new LinkedHashMap<>();
    private final Map<String, Located<Figure>> figureById = new LinkedHashMap<>();
    private final Map<String, List<Located<Figure>>> figuresByIndicator = new LinkedHashMap<>();
    private final IdentityHashMap<Figure, Area> areas = new IdentityHashMap<>();

    private ReportIndex(Report report) {
        this.report = report;
        each(report.getOutline(), Pointer.ROOT.child("outline"), this::section);
        report.parts().forEach(this::part);
        report.areas().forEach(this::area);
        print(report.getRelations(), at("relations"));
        print(report.getCitations(), at("citations"));
        print(report.getDamage(), at("damage"));
    }

    /**
     * Looks a report through.
     *
     * @param report the report
     * @return its index
     */
    public static ReportIndex of(Report report) {
        return new ReportIndex(report);
    }

    /**
     * The report.
     *
     * @return as given
     */
    public Report report() {
        return report;
    }

    /**
     * All sections, each before its children.
     *
     * @return in printed order
     */
    public List<Located<Section>> sections() {
        return Collections.unmodifiableList(sections);
    }

    /**
     * All figures of areas and duties.
     *
     * @return in the order of the JSON
     */
    public List<Located<Figure>> figures() {
        return Collections.unmodifiableList(figures);
    }

    /**
     * The figures of an indicator, whatever their scope, period and nature.
     *
     * @param indicator the code of the indicator
     * @return in the order of the JSON; empty when there is none
     */
    public List<Located<Figure>> figures(String indicator) {
        return Collections.unmodifiableList(figuresByIndicator.getOrDefault(indicator, List.of()));
    }

    /**
     * The indicators of which there are figures.
     *
     * @return their codes, in the order of the JSON
     */
    public Set<String> indicators() {
        return Collections.unmodifiableSet(figuresByIndicator.keySet());
    }

    /**
     * Everything that has a place in the printed text, figures included, sections not.
     *
     * @return in the order of the JSON
     */
    public List<Located<? extends Printed>> printed() {
        return Collections.unmodifiableList(printed);
    }

    /**
     * The section with an id.
     *
     * @param id the id
     * @return the first one; empty when there is none
     */
    public Optional<Located<Section>> section(String id) {
        return Optional.ofNullable(sectionById.get(id));
    }

    /**
     * The figure with an id.
     *
     * @param id the id
     * @return the first one; empty when there is none
     */
    public Optional<Located<Figure>> figure(String id) {
        return Optional.ofNullable(figureById.get(id));
    }

    /**
     * The area whose content a figure belongs to.
     *
     * @param figure a figure of this report, the very instance
     * @return the area; {@link Area#PARTY_LEADERSHIP} for a figure of a duty, {@link Area#OTHER} for a figure of
     *     another report
     */
    public Area areaOf(Figure figure) {
        return areas.getOrDefault(figure, Area.OTHER);
    }

    /**
     * Whether the ids of the report are unique and every reference names one that is there.
     *
     * @return what {@link ReferencesResolve} demands
     */
    public boolean referencesResolve() {
        return References.faults(this).isEmpty();
    }

    private void section(Section section, Pointer pointer) {
        Located<Section> located = new Located<>(section, pointer);
        sections.add(located);
        sectionById.putIfAbsent(section.getId(), located);
        each(section.getChildren(), pointer.child("children"), this::section);
    }

    private void part(PartKind kind, Part part) {
        print(part.getStatements(), at(kind.getMember(), "statements"));
        if (part instanceof Shortcomings found) {
            shortcomings(found);
        } else if (part instanceof FirstResponsible found) {
            firstResponsible(found);
        } else if (part instanceof NextPlan found) {
            print(found.getItems(), at("nextPlan", "items"));
        }
    }

    private void shortcomings(Shortcomings part) {
        Pointer items = at("shortcomings", "items");
        each(part.getItems(), items, (item, pointer) -> {
            print(item, pointer);
            print(item.getCauses(), pointer.child("causes"));
        });
        print(part.getSharedCauses(), at("shortcomings", "sharedCauses"));
    }

    private void firstResponsible(FirstResponsible part) {
        each(part.getDuties(), at("firstResponsible", "duties"), (duty, pointer) -> {
            print(duty, pointer);
            figures(duty.getFigures(), pointer.child("figures"), Area.PARTY_LEADERSHIP);
        });
        part.getYearEndReport().ifPresent(value -> print(value, at("firstResponsible", "yearEndReport")));
    }

    private void area(Area area, AreaContent content) {
        Pointer pointer = at(area.getMember());
        figures(content.getFigures(), pointer.child("figures"), area);
        print(content.getZeroClaims(), pointer.child("zeroClaims"));
        print(content.getMechanisms(), pointer.child("mechanisms"));
        print(content.getStatements(), pointer.child("statements"));
    }

    private void figures(List<Figure> values, Pointer list, Area area) {
        each(values, list, (figure, pointer) -> {
            Located<Figure> located = new Located<>(figure, pointer);
            figures.add(located);
            printed.add(located);
            areas.put(figure, area);
            figure.getId().ifPresent(id -> figureById.putIfAbsent(id, located));
            figure.getIndicator()
                    .ifPresent(code -> figuresByIndicator
                            .computeIfAbsent(code, key -> new ArrayList<>(2))
                            .add(located));
        });
    }

    private void print(List<? extends Printed> values, Pointer list) {
        each(values, list, this::print);
    }

    private void print(Printed value, Pointer pointer) {
        printed.add(new Located<>(value, pointer));
    }

    private static Pointer at(String... members) {
        Pointer pointer = Pointer.ROOT;
        for (String member : members) {
            pointer = pointer.child(member);
        }
        return pointer;
    }

    private static <T> void each(List<T> values, Pointer list, BiConsumer<? super T, Pointer> action) {
        for (int i = 0; i < values.size(); i++) {
            action.accept(values.get(i), list.child(i));
        }
    }
}
