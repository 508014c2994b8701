package org.fazhi.validation.national.contradictions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * CON-06: a mechanism said to exist is not missing among the shortcomings. Decided by the standing of the mechanism and
 * its name right after or before words such as 尚未建立.
 */
final class ExistingMechanismMissing implements Check {
    private static final Pattern LACKING = Pattern.compile("(?:未|没有|未能)(?:建立|设立|组建|成立|出台|制定|形成)|缺乏|缺少|没有|尚无");
    private static final Pattern IS_LACKING =
            Pattern.compile("(?:尚未|还未|未能|仍未|未|没有|还没有)(?:建立|设立|组建|成立|出台|制定|形成)(?:起来)?$|缺失$|缺位$|仍是空白$");

    @Override
    public void examine(Examination exam) {
        Mechanisms existing = Mechanisms.existing(exam.index());
        List<Shortcoming> items =
                exam.report().getShortcomings().map(Shortcomings::getItems).orElse(List.of());
        if (existing.isEmpty() || items.isEmpty()) {
            exam.notApplicable(items.isEmpty() ? "noShortcomings" : "noMechanisms");
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Pointer at = Pointer.ROOT.child("shortcomings").child("items").child(i);
            String summary = items.get(i).getSummary();
            Optional<String> missing = existing.after(LACKING, summary).or(() -> existing.before(IS_LACKING, summary));
            missing.ifPresent(name -> exam.finding(at.child("summary"))
                    .evidence(summary)
                    .argument("mechanism", name)
                    .add());
        }
    }
}
