package org.fazhi.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.RuleSet;

/** Which rule sets run, and why. A function of the report and the options, never of the clock. */
final class Selection {
    /** A set that runs, with the reason. */
    record Chosen(RuleSet set, Text reason) {}

    private final Optional<BodyKind> body;
    private final Optional<Integer> year;
    private final Optional<LocalDate> asOf;
    private final Optional<String> divisionCode;

    private Selection(Dossier dossier, CheckOptions options) {
        this.body = dossier.body();
        this.year = dossier.report().getReportingYear();
        this.asOf = options.getAsOf();
        this.divisionCode = dossier.divisionCode();
    }

    static List<Chosen> of(List<RuleSet> sets, Dossier dossier, CheckOptions options) {
        if (!options.getRuleSets().isEmpty()) {
            return named(sets, options.getRuleSets());
        }
        Selection selection = new Selection(dossier, options);
        List<RuleSet> fitting = sets.stream().filter(selection::fits).toList();
        Set<String> superseded = fitting.stream()
                .flatMap(set -> set.info().getSupersedes().stream())
                .collect(Collectors.toSet());
        List<RuleSet> current = fitting.stream()
                .filter(set -> !superseded.contains(set.info().getId()))
                .toList();
        return Prerequisites.supported(newest(current)).stream()
                .map(set -> new Chosen(set, selection.reason(set.info())))
                .toList();
    }

    /** Of the sets of one name the newest. */
    private static List<RuleSet> newest(List<RuleSet> sets) {
        Map<String, RuleSet> byName = new HashMap<>();
        sets.forEach(set -> byName.merge(SetId.of(set).name(), set, BinaryOperator.maxBy(SetId.BY_VERSION)));
        return byName.size() == sets.size()
                ? sets
                : sets.stream().filter(byName::containsValue).toList();
    }

    static List<Chosen> named(List<RuleSet> sets, List<String> names) {
        Prerequisites graph = new Prerequisites(sets);
        List<RuleSet> named = names.stream()
                .map(name -> graph.find(name)
                        .orElseThrow(() -> new IllegalArgumentException("没有这个规则集：" + name + "。现有："
                                + sets.stream().map(each -> each.info().getId()).collect(Collectors.joining("、")))))
                .distinct()
                .toList();
        List<Chosen> chosen = new ArrayList<>();
        graph.closure(named)
                .forEach((set, neededBy) -> chosen.add(new Chosen(
                        set,
                        named.contains(set) || neededBy.isEmpty()
                                ? Text.of("由调用者指定", "named by the caller")
                                : Text.of(
                                        "为规则集 " + neededBy.get().info().getId() + " 所需",
                                        "needed by the rule set "
                                                + neededBy.get().info().getId()))));
        return chosen;
    }

    private static boolean isReleased(RuleSet set) {
        return set.info().getStatus() != RuleSetStatus.DRAFT;
    }

    private boolean fits(RuleSet set) {
        RuleSetInfo info = set.info();
        return isReleased(set)
                && fitsBody(info.getApplies())
                && fitsYear(info.getApplies())
                && fitsPlace(info)
                && asOf.map(day -> fitsDate(info, day)).orElse(true);
    }

    private boolean fitsBody(Applicability applies) {
        return applies.getBodies().isEmpty()
                || body.map(applies.getBodies()::contains).orElse(false);
    }

    /** Without a reporting year the sets without a last year apply: those in use now. */
    private boolean fitsYear(Applicability applies) {
        return year.map(value -> Ranges.holds(applies, value))
                .orElseGet(() -> applies.getToYear().isEmpty());
    }

    /** A body without a division code gets no local set: nothing says where it is. */
    private boolean fitsPlace(RuleSetInfo info) {
        return info.getJurisdiction().isEmpty()
                || divisionCode.filter(code -> Jurisdiction.covers(info, code)).isPresent();
    }

    private static boolean fitsDate(RuleSetInfo info, LocalDate day) {
        return info.getInForceFrom().map(from -> !day.isBefore(from)).orElse(true)
                && info.getInForceTo().map(to -> !day.isAfter(to)).orElse(true);
    }

    private Text reason(RuleSetInfo info) {
        Text general = reason(info.getApplies());
        return info.getJurisdiction()
                .map(place -> Text.of(
                        general.getZh() + "，区划代码属于 " + place, general.getEn() + ", division code within " + place))
                .orElse(general);
    }

    private Text reason(Applicability applies) {
        if (applies.getBodies().isEmpty()
                && applies.getFromYear().isEmpty()
                && applies.getToYear().isEmpty()) {
            return Text.of("适用于所有机关和年度", "for every body and year");
        }
        String zhYear = year.map(value -> value + "年度报告").orElse("未写明报告年度，按现行规则");
        String enYear = year.map(value -> "report for " + value).orElse("no reporting year stated: rules in use now");
        return Text.of(
                body.map(BodyKind::getLabel).orElse("机关类别不明") + "，" + zhYear,
                body.map(BodyKind::getCode).orElse("kind of body unknown") + ", " + enYear);
    }
}
