package org.fazhi.validation.national.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fazhi.report.Citation;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.StatuteNames;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
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
                    judge(name, title.words(), told, () -> title.finding(exam));
                }
            }
        }
        cited |= bareNames(exam, told);
        if (!cited) {
            exam.notApplicable("noTitles");
        }
    }

    /** A law named without marks is no title in the words of the text; that it is one, its citation says. */
    private boolean bareNames(Examination exam, Set<String> told) {
        boolean cited = false;
        List<Citation> citations = exam.report().getCitations();
        for (int i = 0; i < citations.size(); i++) {
            String name = Titles.bare(citations.get(i).getTitle());
            Pointer at = Pointer.ROOT.child("citations").child(i).child("title");
            if (LAW.matcher(name).matches()) {
                cited = true;
                judge(name, citations.get(i).getTitle(), told, () -> exam.finding(at));
            }
        }
        return cited;
    }

    private void judge(String name, String printed, Set<String> told, Supplier<FindingDraft> finding) {
        Optional<String> meant = names.meant(name);
        if (meant.isPresent() && told.add(name)) {
            finding.get().evidence(printed).actual(name).expected(meant.get()).add();
        }
    }
}
