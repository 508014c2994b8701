package org.fazhi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleChange;
import org.fazhi.validation.rule.RuleSet;

/**
 * The rules of one check as the chosen overlays and the caller change them. Overlays take effect from the wider to the
 * narrower jurisdiction, whatever the order of the sets; a change that cannot be made is noted and harms nothing else.
 */
final class RulesInForce {
    private record Place(RuleSet set, String subject) {}

    private final List<RuleSet> running;
    private final List<RuleSet> known;
    private final CheckOptions options;
    private final Map<Place, List<RuleInForce.Local>> tightenings = new HashMap<>();
    private final Map<RuleSet, Map<String, RuleInForce.Local>> adjustments = new HashMap<>();
    private final Map<RuleSet, List<RuleOutcome>> broken = new HashMap<>();
    private final List<CheckNote> notes = new ArrayList<>();

    RulesInForce(List<RuleSet> running, List<RuleSet> known, CheckOptions options) {
        this.running = running;
        this.known = known;
        this.options = options;
        running.stream()
                .sorted(Jurisdiction.WIDER_FIRST)
                .forEach(overlay -> overlay.changes().forEach(change -> apply(overlay, change)));
        wishes();
    }

    List<RuleInForce> of(RuleSet set) {
        return set.rules().stream().map(rule -> inForce(set, rule)).toList();
    }

    private RuleInForce inForce(RuleSet set, Rule rule) {
        String id = rule.info().getId();
        return new RuleInForce(
                set,
                rule,
                tightenings.getOrDefault(new Place(set, id), List.of()),
                adjustments.getOrDefault(set, Map.of()),
                Optional.ofNullable(options.getSeverities().get(id)));
    }

    /** The changes of a set that could not be made, as outcomes of that set. */
    List<RuleOutcome> broken(RuleSet overlay) {
        return broken.getOrDefault(overlay, List.of());
    }

    List<CheckNote> notes() {
        return notes;
    }

    private void apply(RuleSet overlay, RuleChange change) {
        List<RuleSet> targets = known.stream()
                .filter(set -> Prerequisites.meets(set, change.set()))
                .toList();
        List<RuleSet> meant = targets.stream().filter(set -> has(set, change)).toList();
        if (targets.isEmpty()) {
            fail(overlay, change, "没有规则集 " + change.set(), "there is no rule set " + change.set());
        } else if (meant.isEmpty()) {
            fail(
                    overlay,
                    change,
                    "规则集 " + change.set() + " 没有" + kind(change) + " " + change.subject(),
                    "the rule set " + change.set() + " has no " + change.subject());
        } else {
            List<RuleSet> here = meant.stream().filter(running::contains).toList();
            here.forEach(set -> change(overlay, set, change));
            if (here.isEmpty()) {
                note(
                        NoteKind.WITHOUT_EFFECT,
                        overlay,
                        change,
                        "规则集 " + change.set() + " 没有运行",
                        "its rule set does not run");
            }
        }
    }

    private static boolean has(RuleSet set, RuleChange change) {
        return change instanceof RuleChange.Adjustment
                ? set.parameters().containsKey(change.subject())
                : set.rules().stream().anyMatch(rule -> rule.info().getId().equals(change.subject()));
    }

    private static String kind(RuleChange change) {
        return change instanceof RuleChange.Adjustment ? "参数" : "规则";
    }

    private void change(RuleSet overlay, RuleSet set, RuleChange change) {
        if (change instanceof RuleChange.Tightening tightening) {
            tighten(overlay, set, tightening);
        } else if (change instanceof RuleChange.Adjustment adjustment) {
            adjust(overlay, set, adjustment);
        }
    }

    private void tighten(RuleSet overlay, RuleSet set, RuleChange.Tightening change) {
        Place place = new Place(set, change.subject());
        Severity before = set.rules().stream()
                .filter(rule -> rule.info().getId().equals(change.subject()))
                .map(rule -> rule.info().getSeverity())
                .findFirst()
                .orElse(change.severity());
        for (RuleInForce.Local wider : tightenings.getOrDefault(place, List.of())) {
            before = RuleInForce.graver(before, wider.severity().orElse(before));
        }
        if (change.severity().compareTo(before) >= 0) {
            note(NoteKind.WITHOUT_EFFECT, overlay, change, "原为 " + before, "it is " + before + " already");
            return;
        }
        tightenings
                .computeIfAbsent(place, key -> new ArrayList<>())
                .add(new RuleInForce.Local(
                        overlay.info().getId(), Optional.of(change.severity()), Optional.empty(), change.basis()));
        String step = before + " → " + change.severity();
        note(NoteKind.LOCAL_CHANGE, overlay, change, step, step);
    }

    private void adjust(RuleSet overlay, RuleSet set, RuleChange.Adjustment change) {
        Map<String, RuleInForce.Local> changed = adjustments.computeIfAbsent(set, key -> new LinkedHashMap<>());
        RuleInForce.Local wider = changed.get(change.subject());
        String before = wider == null
                ? Objects.requireNonNull(set.parameters().get(change.subject()))
                : wider.value().orElse("");
        if (!ParameterKind.same(before, change.value())) {
            fail(
                    overlay,
                    change,
                    "参数 " + change.subject() + " 不能由 " + before + " 改为 " + change.value(),
                    "the parameter " + change.subject() + " cannot go from " + before + " to " + change.value());
        } else if (wider != null && rivals(overlay, wider) && !before.equals(change.value())) {
            fail(
                    overlay,
                    change,
                    "参数 " + change.subject() + " 已由同级的规则集 " + wider.overlay() + " 设为 " + before,
                    "the parameter " + change.subject() + " was set to " + before + " by " + wider.overlay());
        } else {
            changed.put(
                    change.subject(),
                    new RuleInForce.Local(
                            overlay.info().getId(), Optional.empty(), Optional.of(change.value()), change.basis()));
            String step = before + " → " + change.value();
            note(NoteKind.LOCAL_CHANGE, overlay, change, step, step);
        }
    }

    /** Of one level: neither is narrower than the other. */
    private boolean rivals(RuleSet overlay, RuleInForce.Local other) {
        int width = Jurisdiction.digits(overlay.info()).length();
        return running.stream()
                .filter(set -> set.info().getId().equals(other.overlay()))
                .anyMatch(set -> Jurisdiction.digits(set.info()).length() == width);
    }

    private void fail(RuleSet overlay, RuleChange change, String zh, String en) {
        broken.computeIfAbsent(overlay, key -> new ArrayList<>())
                .add(RuleOutcome.builder()
                        .rule(change.subject())
                        .set(overlay.info().getId())
                        .outcome(Outcome.ERROR)
                        .reason(Text.of("地方规则集的调整无法执行：" + zh, "the local change cannot be made: " + en))
                        .findings(0)
                        .build());
    }

    private void note(NoteKind kind, RuleSet overlay, RuleChange change, String zh, String en) {
        boolean done = kind == NoteKind.LOCAL_CHANGE;
        notes.add(CheckNote.builder()
                .kind(kind)
                .subject(change.subject())
                .set(overlay.info().getId())
                .text(Text.of(
                        "地方规则集对 " + change.subject() + (done ? " 作了调整：" : " 的调整没有效果：") + zh,
                        "a local set " + (done ? "changed " : "changed nothing of ") + change.subject() + ": " + en))
                .build());
    }

    private void wishes() {
        new TreeMap<>(options.getSeverities()).forEach((id, wish) -> {
            boolean milder = running.stream()
                    .flatMap(set -> of(set).stream())
                    .filter(rule -> rule.info().getId().equals(id))
                    .anyMatch(rule -> rule.info().getSeverity().compareTo(wish) < 0
                            || rule.tightenings().stream()
                                    .anyMatch(local ->
                                            local.severity().orElse(wish).compareTo(wish) < 0));
            notes.add(CheckNote.builder()
                    .kind(milder ? NoteKind.MADE_MILDER : NoteKind.WITHOUT_EFFECT)
                    .subject(id)
                    .text(
                            milder
                                    ? Text.of(
                                            "调用者把规则 " + id + " 减轻为 " + wish,
                                            "the caller made " + id + " milder: " + wish)
                                    : Text.of(
                                            "调用者对规则 " + id + " 的调整没有效果：没有比 " + wish + " 更重的这条规则",
                                            "the caller changed nothing of " + id + ": none graver than " + wish
                                                    + " runs"))
                    .build());
        });
    }
}
