package org.fazhi.validation.national.contents;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.PartKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/**
 * STR-03: the part on shortcomings names causes too; the provisions ask for both. Causes told within the words of a
 * shortcoming count as well, where the data do not set them apart.
 */
final class CausesStated implements Check {
    private static final Pattern CAUSE = Pattern.compile("原因(?:主要)?(?:是|在于|为|有|系|[:：])|由于|因为|根源|根子|源于|归因于"
            + "|(?:^|[，,。；;、])(?:这)?(?:主要|多)(?:是|在于|系)(?![:：一])|(?:^|[，,。；;])(?:主要)?受[^，,。；;]{1,24}(?:影响|限制|制约)");

    @Override
    public void examine(Examination exam) {
        Shortcomings part = exam.report().getShortcomings().orElse(null);
        if (part == null || part.getItems().isEmpty()) {
            exam.notApplicable("noShortcomings");
        } else if (part.allCauses().isEmpty() && !areWorded(exam)) {
            exam.finding(Pointer.ROOT.child("shortcomings"))
                    .argument("count", Integer.toString(part.getItems().size()))
                    .add();
        }
    }

    private static boolean areWorded(Examination exam) {
        for (Passage passage : exam.passages()) {
            List<String> steps = passage.pointer().tokens();
            boolean heading = steps.get(steps.size() - 1).equals("heading");
            if (!heading
                    && passage.part().filter(PartKind.SHORTCOMINGS::equals).isPresent()
                    && CAUSE.matcher(passage.text()).find()) {
                return true;
            }
        }
        return false;
    }
}
