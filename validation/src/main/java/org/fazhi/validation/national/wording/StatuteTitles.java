package org.fazhi.validation.national.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fazhi.report.Citation;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.national.law.StatuteNames;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.Passage;

/**
 * REF-03: a law is cited by its name. Found is a title that comes near a known name, and one that gives itself out for
 * a national law by its 中华人民共和国 and is in no year's table; one merely unknown may be local, or newer than the table.
 */
final class StatuteTitles implements Check {
    private static final Pattern LAW =
            Pattern.compile("[\\u4e00-\\u9fa5、]{3,30}(?<!办|方|工作|执|立|普|司|守|学|用|书|做|打|想|说|看|魔|疗)法");

    private static final Pattern REGULATION = Pattern.compile("[\\u4e00-\\u9fa5、]{4,30}条例");

    /** The last reporting year of which the table of names has every law. */
    private static final int KNOWN_THROUGH = 2025;

    private final StatuteNames names;

    /**
     * What was told already.
     *
     * @param names the names
     * @param complete whether the table of names has every law of the time
     */
    private record Told(Set<String> names, boolean complete) {
        static Told of(Examination exam) {
            boolean complete = CalendarYear.of(exam.report())
                    .filter(year -> year <= KNOWN_THROUGH)
                    .isPresent();
            return new Told(new HashSet<>(), complete);
        }
    }

    StatuteTitles(StatuteNames names) {
        this.names = names;
    }

    @Override
    public void examine(Examination exam) {
        boolean cited = false;
        Told told = Told.of(exam);
        for (Passage passage : exam.passages()) {
            for (Excerpt title : Titles.in(passage)) {
                String name = Titles.bare(title.words());
                boolean statute = isStatute(name);
                cited |= statute;
                if (statute && !Titles.isDamage(passage)) {
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
    private boolean bareNames(Examination exam, Told told) {
        boolean cited = false;
        List<Citation> citations = exam.report().getCitations();
        for (int i = 0; i < citations.size(); i++) {
            String name = Titles.bare(citations.get(i).getTitle());
            Pointer at = Pointer.ROOT.child("citations").child(i).child("title");
            if (isStatute(name)) {
                cited = true;
                judge(name, citations.get(i).getTitle(), told, () -> exam.finding(at));
            }
        }
        return cited;
    }

    private static boolean isStatute(String name) {
        return LAW.matcher(name).matches() || REGULATION.matcher(name).matches();
    }

    private void judge(String name, String printed, Told told, Supplier<FindingDraft> finding) {
        boolean regulation = REGULATION.matcher(name).matches();
        Optional<String> meant = regulation ? names.meantRegulation(name) : names.meant(name);
        boolean unknown =
                meant.isEmpty() && !regulation && told.complete() && Titles.isNational(printed) && !names.knows(name);
        if (meant.isPresent() && told.names().add(name)) {
            FindingDraft draft = regulation ? finding.get().variant("regulation") : finding.get();
            draft.evidence(printed).actual(name).expected(meant.get()).add();
        } else if (unknown && told.names().add(name)) {
            finding.get().variant("unknown").evidence(printed).actual(name).add();
        }
    }
}
