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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All values of a report with their places (报告索引), for those who look a report through: rules, scanners, writers.
 *
 * <p>Built once from a report in one pass; immutable and thread-safe. Everything is in the order of the JSON.
 */
public final class ReportIndex {
    private final Report report;
    private final List<Located<Section>> sections = new ArrayList<>();
    private final List<Located<? extends Printed>> printed = new ArrayList<>();
    private final Map<Class<?>, List<? extends Located<?>>> printedByKind = new IdentityHashMap<>();
    private final List<Located<Figure>> figures;
    private final List<Located<String>> ids = new ArrayList<>();
    private final Map<String, Located<Section>> sectionById = new LinkedHashMap<>();
    private final Map<String, Located<Figure>> figureById = new LinkedHashMap<>();
    private volatile @Nullable Map<String, List<Located<Figure>>> figuresByIndicator;
    private volatile @Nullable IdentityHashMap<Figure, Area> areas;

    private ReportIndex(Report report) {
        this.report = report;
        each(report.getOutline(), Pointer.ROOT.child("outline"), this::section);
        report.parts().forEach(this::part);
        report.areas().forEach(this::area);
        print(Relation.class, Relation::getId, report.getRelations(), at("relations"));
        print(Citation.class, Citation::getId, report.getCitations(), at("citations"));
        print(Damage.class, value -> Optional.empty(), report.getDamage(), at("damage"));
        this.figures = printed(Figure.class);
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
        return figures;
    }

    /**
     * The figures of an indicator, whatever their scope, period and nature.
     *
     * @param indicator the code of the indicator
     * @return in the order of the JSON; empty when there is none
     */
    public List<Located<Figure>> figures(String indicator) {
        List<Located<Figure>> found = byIndicator().get(indicator);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /**
     * The indicators of which there are figures.
     *
     * @return their codes, in the order of the JSON
     */
    public Set<String> indicators() {
        return Collections.unmodifiableSet(byIndicator().keySet());
    }

    /** Grouped when first asked for; threads that ask at once group alike. */
    private Map<String, List<Located<Figure>>> byIndicator() {
        Map<String, List<Located<Figure>>> known = figuresByIndicator;
        if (known == null) {
            Map<String, List<Located<Figure>>> grouped = new LinkedHashMap<>();
            figures.forEach(figure -> figure.value()
                    .getIndicator()
                    .ifPresent(code -> grouped.computeIfAbsent(code, key -> new ArrayList<>(2))
                            .add(figure)));
            known = grouped;
            figuresByIndicator = known;
        }
        return known;
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
     * What is printed of one kind, such as all {@linkplain Relation relations}.
     *
     * <p>Example: {@code index.printed(ZeroClaim.class)}.
     *
     * @param kind the interface of the values: {@link Figure}, {@link ZeroClaim}, {@link Mechanism}, {@link Statement},
     *     {@link Shortcoming}, {@link Cause}, {@link Duty}, {@link YearEndReport}, {@link PlanItem}, {@link Relation},
     *     {@link Citation} or {@link Damage}
     * @param <T> the kind
     * @return in the order of the JSON; empty when there is none
     */
    @SuppressWarnings("unchecked")
    public <T extends Printed> List<Located<T>> printed(Class<T> kind) {
        return Collections.unmodifiableList((List<Located<T>>) printedByKind.getOrDefault(kind, List.of()));
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
        IdentityHashMap<Figure, Area> known = areas;
        if (known == null) {
            known = areasOfFigures();
            areas = known;
        }
        return known.getOrDefault(figure, Area.OTHER);
    }

    private IdentityHashMap<Figure, Area> areasOfFigures() {
        IdentityHashMap<Figure, Area> all = new IdentityHashMap<>();
        printed(Duty.class)
                .forEach(duty -> duty.value().getFigures().forEach(figure -> all.put(figure, Area.PARTY_LEADERSHIP)));
        report.areas().forEach((area, content) -> content.getFigures().forEach(figure -> all.put(figure, area)));
        return all;
    }

    /**
     * Whether the ids of the report are unique and every reference names one that is there.
     *
     * @return what {@link ReferencesResolve} demands
     */
    public boolean referencesResolve() {
        return References.faults(this).isEmpty();
    }

    /** The ids given, in the order of the JSON, with the places of those that bear them. */
    List<Located<String>> ids() {
        return ids;
    }

    private void section(Section section, Pointer pointer) {
        Located<Section> located = new Located<>(section, pointer);
        sections.add(located);
        ids.add(new Located<>(section.getId(), pointer));
        sectionById.putIfAbsent(section.getId(), located);
        each(section.getChildren(), pointer.child("children"), this::section);
    }

    private void part(PartKind kind, Part part) {
        print(Statement.class, Statement::getId, part.getStatements(), at(kind.getMember(), "statements"));
        if (part instanceof Shortcomings found) {
            shortcomings(found);
        } else if (part instanceof FirstResponsible found) {
            firstResponsible(found);
        } else if (part instanceof NextPlan found) {
            print(PlanItem.class, item -> Optional.of(item.getId()), found.getItems(), at("nextPlan", "items"));
        }
    }

    private void shortcomings(Shortcomings part) {
        each(part.getItems(), at("shortcomings", "items"), (item, pointer) -> {
            print(Shortcoming.class, item, Optional.of(item.getId()), pointer);
            print(Cause.class, Cause::getId, item.getCauses(), pointer.child("causes"));
        });
        print(Cause.class, Cause::getId, part.getSharedCauses(), at("shortcomings", "sharedCauses"));
    }

    private void firstResponsible(FirstResponsible part) {
        each(part.getDuties(), at("firstResponsible", "duties"), (duty, pointer) -> {
            print(Duty.class, duty, duty.getId(), pointer);
            figures(duty.getFigures(), pointer.child("figures"));
        });
        part.getYearEndReport()
                .ifPresent(value ->
                        print(YearEndReport.class, value, Optional.empty(), at("firstResponsible", "yearEndReport")));
    }

    private void area(Area area, AreaContent content) {
        Pointer pointer = at(area.getMember());
        figures(content.getFigures(), pointer.child("figures"));
        print(ZeroClaim.class, ZeroClaim::getId, content.getZeroClaims(), pointer.child("zeroClaims"));
        print(Mechanism.class, Mechanism::getId, content.getMechanisms(), pointer.child("mechanisms"));
        print(Statement.class, Statement::getId, content.getStatements(), pointer.child("statements"));
    }

    private void figures(List<Figure> values, Pointer list) {
        each(values, list, (figure, pointer) -> {
            Located<Figure> located = print(Figure.class, figure, figure.getId(), pointer);
            figure.getId().ifPresent(id -> figureById.putIfAbsent(id, located));
        });
    }

    private <T extends Printed> void print(
            Class<T> kind, Function<T, Optional<String>> id, List<T> values, Pointer list) {
        each(values, list, (value, pointer) -> print(kind, value, id.apply(value), pointer));
    }

    @SuppressWarnings("unchecked")
    private <T extends Printed> Located<T> print(Class<T> kind, T value, Optional<String> id, Pointer pointer) {
        Located<T> located = new Located<>(value, pointer);
        printed.add(located);
        ((List<Located<T>>) printedByKind.computeIfAbsent(kind, key -> new ArrayList<>())).add(located);
        id.ifPresent(given -> ids.add(new Located<>(given, pointer)));
        return located;
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
