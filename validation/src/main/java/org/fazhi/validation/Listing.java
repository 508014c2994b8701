package org.fazhi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;

/** The findings of one check in their order: those accepted marked, those beyond the limit left out, all counted. */
final class Listing {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getSeverity)
            .thenComparing(Finding::getPointer, PointerOrder.INSTANCE)
            .thenComparing(Finding::getRule)
            .thenComparing(Finding::getSet)
            .thenComparing(finding -> finding.getMessage().getZh())
            .thenComparing(finding -> finding.getEvidence().orElse(""));

    private record Source(String set, String rule) {
        static Source of(Finding finding) {
            return new Source(finding.getSet(), finding.getRule());
        }
    }

    private final CheckOptions options;
    private final List<Finding> all;
    private final List<CheckNote> notes = new ArrayList<>();

    Listing(CheckOptions options, List<Finding> found) {
        this.options = options;
        Map<String, Acceptance> valid = valid();
        this.all = found.stream()
                .map(finding -> accept(finding, valid))
                .sorted(ORDER)
                .toList();
        stale();
    }

    private Map<String, Acceptance> valid() {
        Map<String, Acceptance> valid = new HashMap<>();
        for (Acceptance acceptance : options.getAcceptances()) {
            boolean expired = options.getAsOf()
                    .filter(day -> day.isAfter(acceptance.getExpiresOn()))
                    .isPresent();
            if (expired) {
                note(
                        NoteKind.ACCEPTANCE_EXPIRED,
                        acceptance.getFingerprint(),
                        "核准已于 " + acceptance.getExpiresOn() + " 到期（" + acceptance.getApprover() + "："
                                + acceptance.getReason() + "）",
                        "the acceptance expired on " + acceptance.getExpiresOn() + " (" + acceptance.getApprover()
                                + ": " + acceptance.getReason() + ")");
            } else {
                valid.putIfAbsent(acceptance.getFingerprint(), acceptance);
            }
        }
        return valid;
    }

    private static Finding accept(Finding finding, Map<String, Acceptance> valid) {
        Acceptance acceptance = valid.get(finding.getFingerprint());
        return acceptance == null
                ? finding
                : Finding.builder().from(finding).accepted(acceptance).build();
    }

    private void stale() {
        Set<String> present = new HashSet<>();
        all.forEach(finding -> present.add(finding.getFingerprint()));
        for (Acceptance acceptance : options.getAcceptances()) {
            if (!present.contains(acceptance.getFingerprint())) {
                note(
                        NoteKind.ACCEPTANCE_STALE,
                        acceptance.getFingerprint(),
                        "核准没有对应的问题（" + acceptance.getApprover() + "：" + acceptance.getReason() + "）",
                        "the acceptance fits no finding (" + acceptance.getApprover() + ": " + acceptance.getReason()
                                + ")");
            }
        }
    }

    Totals totals() {
        return Totals.builder()
                .errors(open(Severity.ERROR))
                .warnings(open(Severity.WARNING))
                .infos(open(Severity.INFO))
                .accepted((int) all.stream().filter(Listing::isAccepted).count())
                .build();
    }

    private int open(Severity severity) {
        return (int) all.stream()
                .filter(finding -> finding.getSeverity() == severity && !isAccepted(finding))
                .count();
    }

    private static boolean isAccepted(Finding finding) {
        return finding.getAccepted().isPresent();
    }

    /** The outcomes with the number of findings accepted. */
    List<RuleOutcome> outcomes(List<RuleOutcome> outcomes) {
        Map<Source, Integer> accepted = new HashMap<>();
        all.stream()
                .filter(Listing::isAccepted)
                .forEach(finding -> accepted.merge(Source.of(finding), 1, Integer::sum));
        return outcomes.stream()
                .map(outcome -> Optional.ofNullable(accepted.get(new Source(outcome.getSet(), outcome.getRule())))
                        .map(count -> RuleOutcome.builder()
                                .from(outcome)
                                .accepted(count)
                                .build())
                        .orElse(outcome))
                .toList();
    }

    /** Those to be listed; notes what is left out. */
    List<Finding> listed() {
        if (options.getMaxFindingsPerRule().isEmpty()) {
            return all;
        }
        int most = options.getMaxFindingsPerRule().get();
        Map<Source, Integer> counts = new LinkedHashMap<>();
        List<Finding> listed = all.stream()
                .filter(finding -> isAccepted(finding) || counts.merge(Source.of(finding), 1, Integer::sum) <= most)
                .toList();
        counts.forEach((source, count) -> {
            if (count > most) {
                note(
                        NoteKind.NOT_ALL_LISTED,
                        source.rule(),
                        "规则 " + source.rule() + " 共发现 " + count + " 处，列出 " + most + " 处",
                        source.rule() + " found " + count + ", listed are " + most);
            }
        });
        return listed;
    }

    List<CheckNote> notes() {
        return notes;
    }

    private void note(NoteKind kind, String subject, String zh, String en) {
        notes.add(CheckNote.builder()
                .kind(kind)
                .subject(subject)
                .text(Text.of(zh, en))
                .build());
    }
}
