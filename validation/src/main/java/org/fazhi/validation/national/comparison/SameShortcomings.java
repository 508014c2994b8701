package org.fazhi.validation.national.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.likeness.Neutral;
import org.fazhi.validation.rule.Examination;

/**
 * SIM-03: a shortcoming is not repeated word for word from the year before. Short ones are left alone: there are not
 * many ways to say 执法力量不足.
 */
final class SameShortcomings implements Comparison {
    @Override
    public void compare(Examination exam, Report before) {
        List<Shortcoming> now = items(exam.report());
        List<Shortcoming> then = items(before);
        if (now.isEmpty() || then.isEmpty()) {
            exam.notApplicable("noShortcomings");
            return;
        }
        Neutral ours = Neutral.of(exam.report());
        Neutral theirs = Neutral.of(before);
        Set<String> known =
                then.stream().map(item -> theirs.of(item.getSummary())).collect(Collectors.toSet());
        for (int i = 0; i < now.size(); i++) {
            String summary = now.get(i).getSummary();
            String plain = ours.of(summary);
            if (plain.length() >= exam.number("minRepeatedCharacters") && known.contains(plain)) {
                exam.finding(Pointer.ROOT
                                .child("shortcomings")
                                .child("items")
                                .child(i)
                                .child("summary"))
                        .evidence(summary)
                        .actual(summary)
                        .add();
            }
        }
    }

    private static List<Shortcoming> items(Report report) {
        return report.getShortcomings().map(Shortcomings::getItems).orElse(List.of());
    }
}
