package org.fazhi.validation.national.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Citation;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.national.law.TimeTable.Kind;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * REF-04: nothing is named before there was such a thing. What is known only after the day of writing is an ERROR, what
 * is known only after the reporting year a WARNING among the achievements; a plan may name what is to come. A revised
 * law has the title of the old one and counts only beside 新修订.
 */
final class Anachronism implements Check {
    private static final Pattern REVISED =
            Pattern.compile("(?:新修订|新修正|新修改|修订后|修正后|新版)(?:实施|施行|颁布|通过|出台)?的?[《〈]?(?:中华人民共和国)?$");
    private static final Pattern REVISED_STATUS = Pattern.compile("新修订|新修正|新修改|修订后|修正后");
    private static final Pattern DRAFT = Pattern.compile("草案|征求意见|立法|编纂|起草|制定(?![^《，]{4,16}，)");
    private static final Pattern AWAITED = Pattern.compile("迎接?|召开|筹备");
    private static final Pattern APPLIED = Pattern.compile("(?:依据|根据|依照|按照)[《〈]?(?:中华人民共和国)?$");
    private static final Pattern KEPT = Pattern.compile("(?:依据|根据|依照|按照|对照|落实|贯彻|执行)[《〈]?(?:中华人民共和国)?$");
    private static final int NEAR = 16;

    private final List<Entry> laws;
    private final List<Entry> terms;
    private final PlanDates plans;
    private final Keywords keywords;

    Anachronism(TimeTable table) {
        this.laws = table.of(Kind.LAW, Kind.REVISION);
        this.terms = table.of(Kind.MEETING, Kind.WORDING);
        this.plans = new PlanDates(table);
        this.keywords = Keywords.of(table.of(Kind.LAW, Kind.REVISION, Kind.MEETING, Kind.WORDING, Kind.PLAN).stream()
                .flatMap(entry -> entry.kind() == Kind.PLAN ? Stream.of(entry.stem()) : entry.names().stream())
                .toList());
    }

    @Override
    public Keywords keywords() {
        return keywords;
    }

    @Override
    public void examine(Examination exam) {
        Written written = Written.of(exam.report());
        if (written.isUnknown()) {
            exam.skip("noDate");
            return;
        }
        for (Passage passage : exam.passages()) {
            if (!Titles.isDamage(passage)) {
                Naming naming = new Naming(passage);
                laws.forEach(entry -> law(exam, written, naming, entry));
                terms.forEach(entry -> term(exam, written, passage, entry));
                plans.look(exam, written, passage);
            }
        }
        citations(exam, written);
    }

    private static void law(Examination exam, Written written, Naming naming, Entry entry) {
        for (String name : entry.names()) {
            for (Excerpt words : naming.of(name)) {
                String before = before(words);
                boolean kept = KEPT.matcher(before).find();
                if (entry.kind() == Kind.REVISION && !REVISED.matcher(before).find()
                        || DRAFT.matcher(before + words.words().replace(name, "") + (kept ? "" : after(words)))
                                .find()) {
                    continue;
                }
                if (early(exam, written, words, entry)) {
                    return;
                }
                notInForce(exam, written, words, entry);
            }
        }
    }

    private static void term(Examination exam, Written written, Passage passage, Entry entry) {
        for (String name : entry.names()) {
            int at = passage.text().indexOf(name);
            Excerpt words = new Excerpt(passage, Math.max(at, 0), Math.max(at, 0) + name.length());
            if (at >= 0 && !AWAITED.matcher(before(words)).find() && early(exam, written, words, entry)) {
                return;
            }
        }
    }

    private void citations(Examination exam, Written written) {
        List<Citation> citations = exam.report().getCitations();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String title = Titles.bare(citation.getTitle());
            if (REVISED_STATUS.matcher(citation.getStatus().orElse("")).find()) {
                Passage status = new Passage(
                        citation.getTitle(),
                        Pointer.ROOT.child("citations").child(i).child("status"),
                        Optional.empty(),
                        citation.getSpan());
                Excerpt words = new Excerpt(status, 0, status.text().length());
                laws.stream()
                        .filter(entry ->
                                entry.kind() == Kind.REVISION && entry.names().contains(title))
                        .forEach(entry -> early(exam, written, words, entry));
            }
        }
    }

    /** Whether it is early, and then it is told. */
    static boolean early(Examination exam, Written written, Excerpt words, Entry entry) {
        if (written.isBefore(entry.knownSince())) {
            if (Written.isPlan(words.passage())) {
                return false;
            }
            boolean certain = entry.kind() != Kind.REVISION && written.on().isPresent();
            report(exam, words, entry, "early", certain ? Severity.ERROR : Severity.WARNING);
            return true;
        }
        Optional<LocalDate> lastDay = written.year().map(year -> LocalDate.of(year, 12, 31));
        if (Written.isAchievement(words.passage())
                && lastDay.filter(entry::isKnownAfter).isPresent()) {
            report(exam, words, entry, "afterYear", Severity.WARNING);
            return true;
        }
        return false;
    }

    private static void notInForce(Examination exam, Written written, Excerpt words, Entry entry) {
        boolean later = written.year()
                .filter(year -> entry.inForceFrom().getYear() > year)
                .isPresent();
        if (later
                && Written.isAchievement(words.passage())
                && APPLIED.matcher(before(words)).find()) {
            words.finding(exam)
                    .variant("notInForce")
                    .severity(Severity.INFO)
                    .evidence(words.words())
                    .actual(words.words())
                    .argument("since", entry.inForceFrom().toString())
                    .add();
        }
    }

    private static void report(Examination exam, Excerpt words, Entry entry, String variant, Severity severity) {
        words.finding(exam)
                .variant(variant)
                .severity(severity)
                .evidence(words.words())
                .actual(words.words())
                .argument("since", entry.knownSince().toString())
                .add();
    }

    private static String before(Excerpt words) {
        String text = words.passage().text();
        String near = text.substring(Math.max(0, words.start() - NEAR), words.start());
        return near.substring(Math.max(near.lastIndexOf('。'), near.lastIndexOf('；')) + 1);
    }

    private static String after(Excerpt words) {
        String text = words.passage().text();
        return text.substring(words.end(), Math.min(text.length(), words.end() + NEAR / 2));
    }
}
