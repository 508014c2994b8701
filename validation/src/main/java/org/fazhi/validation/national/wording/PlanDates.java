package org.fazhi.validation.national.wording;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/**
 * Plans with years (REF-04): not before they were issued, and not as current when they have run out. Until a successor
 * is in the table, citing the old one is only worth a note, and in a plan for next year not even that.
 */
final class PlanDates {
    private final List<Entry> plans;

    PlanDates(TimeTable table) {
        this.plans = table.of(TimeTable.Kind.PLAN);
    }

    void look(Examination exam, Written written, Passage passage) {
        for (PlanMention mention : PlanMention.in(passage, plans)) {
            Optional<Entry> entry = mention.isLocal() ? Optional.empty() : mention.entry(plans);
            if (entry.isPresent() && !Anachronism.early(exam, written, mention.place(), entry.get())) {
                expired(exam, written, mention, entry.get());
            }
        }
    }

    /** That a plan comes to its end is told in the year after at the latest. */
    private static boolean looksBack(Written written, PlanMention mention) {
        return written.year().filter(year -> year > mention.last() + 1).isPresent()
                ? Written.looksFarBack(mention.place())
                : Written.looksBack(mention.place());
    }

    private void expired(Examination exam, Written written, PlanMention mention, Entry entry) {
        Passage passage = mention.place().passage();
        boolean past =
                written.yearOf(passage).filter(year -> year > mention.last()).isPresent();
        boolean succeeded = plans.stream()
                .anyMatch(plan -> plan.stem().equals(entry.stem())
                        && plan.knownSince().isAfter(entry.knownSince())
                        && !written.isBefore(plan.knownSince()));
        if (past && (succeeded || !Written.isPlan(passage)) && !looksBack(written, mention)) {
            mention.place()
                    .finding(exam)
                    .variant("expired")
                    .severity(succeeded ? Severity.WARNING : Severity.INFO)
                    .evidence(mention.place().words())
                    .actual(mention.place().words())
                    .argument("until", Integer.toString(mention.last()))
                    .add();
        }
    }
}
