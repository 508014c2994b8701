package org.fazhi.validation.national.duties;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Located;
import org.fazhi.validation.national.bodies.Heads;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** FRP-04: what is told of one head is not the text of the other with the title exchanged. */
final class TextsDiffer implements Check {
    /** Shorter texts are set phrases that fit everyone. */
    private static final int SHORTEST = 12;

    private static final Pattern TITLE = Pattern.compile(
            "(?:[省市县区镇乡旗州]|街道)?(?:党委|党工委|工委|政府|办事处|管委会|[省市县区旗州]委)?" + "(?:书记|[省市县区镇乡旗州]长|主任|主席|主要负责人|主要负责同志|主要领导)");
    private static final Pattern MARK = Pattern.compile("[\\s\\p{P}]", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public void examine(Examination exam) {
        Set<String> ofParty = Duties.of(exam.report(), DutyRole.PARTY_HEAD)
                .map(TextsDiffer::withoutTitles)
                .filter(text -> text.length() >= SHORTEST)
                .collect(Collectors.toSet());
        if (Heads.areOne(exam)) {
            exam.notApplicable("oneHead");
        } else if (Duties.of(exam.report(), DutyRole.PARTY_HEAD).findAny().isEmpty()
                || Duties.of(exam.report(), DutyRole.GOVERNMENT_HEAD).findAny().isEmpty()) {
            exam.notApplicable("notTwoHeads");
        } else {
            Duties.located(exam.report()).stream()
                    .filter(duty -> duty.value().getRole().equals(DutyRole.GOVERNMENT_HEAD))
                    .filter(duty -> ofParty.contains(withoutTitles(duty.value())))
                    .forEach(duty -> report(exam, duty));
        }
    }

    private static String withoutTitles(Duty duty) {
        return MARK.matcher(TITLE.matcher(duty.getSummary()).replaceAll("")).replaceAll("");
    }

    private static void report(Examination exam, Located<Duty> duty) {
        exam.finding(duty.pointer().child("summary"))
                .evidence(duty.value().getSummary())
                .add();
    }
}
