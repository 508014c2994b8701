package org.fazhi.validation.national.sensitive;

import java.util.Set;
import org.fazhi.finding.Severity;
import org.fazhi.validation.rule.Examination;

/** PII-01, 02, 03, 04, 05: no numbers of persons. */
record PersonalNumber(Set<NumberKind> kinds) implements PlainWords.Look {
    static PersonalNumber of(NumberKind... kinds) {
        return new PersonalNumber(Set.of(kinds));
    }

    @Override
    public void look(Examination exam, PlainWords words) {
        for (DigitRuns.Found found : words.numbers()) {
            if (kinds.contains(found.kind()) && !isPlausiblyOther(exam, found)) {
                report(exam, found);
            }
        }
    }

    private static boolean isPlausiblyOther(Examination exam, DigitRuns.Found found) {
        return switch (found.kind()) {
            case MOBILE -> Contact.isDeclared(found.place());
            case LANDLINE -> Contact.isDeclared(found.place()) || Contact.isOfOffice(found.place());
            case ID_CARD, ID_CARD_UNCHECKED -> isOfTheFuture(exam, found.number());
            default -> false;
        };
    }

    /** Nobody is born after the year in which the report is written. */
    private static boolean isOfTheFuture(Examination exam, String number) {
        return exam.report()
                .getReportingYear()
                .filter(year -> NumberKind.birth(number).getYear() > year + 1)
                .isPresent();
    }

    private static void report(Examination exam, DigitRuns.Found found) {
        String masked = Mask.number(found.number());
        boolean unchecked = found.kind() == NumberKind.ID_CARD_UNCHECKED;
        var draft = found.place().finding(exam).confidential().evidence(masked).argument("masked", masked);
        if (found.kind() == NumberKind.ID_CARD) {
            draft.variant("checked");
        } else if (unchecked) {
            draft.variant("unchecked").severity(Severity.WARNING);
        }
        draft.add();
    }
}
