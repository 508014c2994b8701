package org.fazhi.validation.national.wording;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.validation.national.law.StatuteNames;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/** REF-03: a law is cited by its name. Only a title that comes near a known name is found, never one merely unknown. */
final class StatuteTitles implements Check {
    private static final Pattern LAW =
            Pattern.compile("[\\u4e00-\\u9fa5、]{3,30}(?<!办|方|工作|执|立|普|司|守|学|用|书|做|打|想|说|看|魔|疗)法");

    private final StatuteNames names;

    StatuteTitles(StatuteNames names) {
        this.names = names;
    }

    @Override
    public void examine(Examination exam) {
        boolean cited = false;
        Set<String> told = new HashSet<>();
        for (Passage passage : exam.passages()) {
            for (Excerpt title : Titles.in(passage)) {
                String name = Titles.bare(title.words());
                cited |= LAW.matcher(name).matches();
                if (!Titles.isDamage(passage) && LAW.matcher(name).matches()) {
                    judge(exam, title, name, told);
                }
            }
        }
        if (!cited) {
            exam.notApplicable("noTitles");
        }
    }

    private void judge(Examination exam, Excerpt title, String name, Set<String> told) {
        Optional<String> meant = names.meant(name);
        if (meant.isPresent() && told.add(name)) {
            title.finding(exam)
                    .evidence(title.words())
                    .actual(name)
                    .expected(meant.get())
                    .add();
        }
    }
}
