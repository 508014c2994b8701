package org.fazhi.validation.national.contents;

import java.util.Optional;
import java.util.Set;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * STR-12: at least a few shortcomings and plan items, and a body of usual length. The bounds are parameters of the set;
 * governments of county level and above and departments of the State Council write more. Form data has no length.
 */
final class EnoughSaid implements Check {
    private static final Set<BodyKind> LONG =
            Set.of(BodyKind.STATE_COUNCIL_DEPT, BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY);

    @Override
    public void examine(Examination exam) {
        int least = exam.number("minItems");
        exam.report()
                .getShortcomings()
                .ifPresent(part -> count(exam, "shortcomings", part.getItems().size(), least));
        exam.report()
                .getNextPlan()
                .ifPresent(part -> count(exam, "nextPlan", part.getItems().size(), least));
        if (!exam.report().getOrigin().equals(Optional.of(Origin.FORM))) {
            bodyLength(exam);
        }
    }

    /** A part that says nothing at all is for STR-02 and STR-08. */
    private static void count(Examination exam, String member, int count, int least) {
        if (count > 0 && count < least) {
            exam.finding(Pointer.ROOT.child(member).child("items"))
                    .variant(member)
                    .expected("≥ " + least)
                    .actual(Integer.toString(count))
                    .add();
        }
    }

    private static boolean mayBeLong(Examination exam) {
        return exam.body().filter(LONG::contains).isPresent();
    }

    private static void bodyLength(Examination exam) {
        int length = exam.report().sections().stream()
                .map(Section::getText)
                .flatMap(Optional::stream)
                .mapToInt(Spaces::lengthWithout)
                .sum();
        int least = exam.number("minBodyLength");
        int most = exam.number(mayBeLong(exam) ? "maxBodyLengthAboveTownship" : "maxBodyLength");
        if (length > 0 && (length < least || length > most)) {
            exam.finding(Pointer.ROOT.child("outline"))
                    .variant("length")
                    .expected(least + "–" + most)
                    .actual(Integer.toString(length))
                    .add();
        }
    }
}
