package org.fazhi.validation.national.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Frame;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/**
 * When a report was written and which year it reports on.
 *
 * @param on the day: of the document, else of submission, else of publication
 * @param year the reporting year
 */
record Written(Optional<LocalDate> on, Optional<Integer> year) {
    private static final Pattern PAST =
            Pattern.compile("总结|收官|终期|验收|评估|回顾|圆满|期间|完成|以来|成果|表彰|先进|结束|届满|期满|荣获|获评|被评|经验|基础上|衔接|接续|废止|失效|取代|代替|历史|曾|原");
    private static final Pattern JUST_PAST = Pattern.compile("收官|终期|验收|圆满|完成|结束|届满|期满");
    private static final Pattern TO_COME = Pattern.compile("谋划|编制|起草|草拟|调研|征求意见|研究制定|筹备");
    private static final int AROUND = 40;

    static Written of(Report report) {
        Optional<Frame> frame = report.getFrame();
        Optional<LocalDate> on = frame.flatMap(Frame::getDocumentDate)
                .or(() -> frame.flatMap(Frame::getSubmittedOn))
                .or(() -> frame.flatMap(Frame::getPublishedOn));
        return new Written(on, CalendarYear.of(report));
    }

    boolean isUnknown() {
        return on.isEmpty() && year.isEmpty();
    }

    /** Whether it was written before a day; without a date it is taken to be written by the end of the next year. */
    boolean isBefore(LocalDate day) {
        return on.or(() -> year.map(value -> LocalDate.of(value + 1, 12, 31)))
                .filter(day::isAfter)
                .isPresent();
    }

    /** The year a part speaks of: the plan speaks of the year after. */
    Optional<Integer> yearOf(Passage passage) {
        return year.map(value -> isPlan(passage) ? value + 1 : value);
    }

    static boolean isPlan(Passage passage) {
        return passage.part().filter(PartKind.NEXT_PLAN::equals).isPresent();
    }

    static boolean isAchievement(Passage passage) {
        return passage.part().filter(PartKind.ACHIEVEMENTS::equals).isPresent();
    }

    /** Whether the sentence looks back: a summary, a closing review, an award. */
    static boolean looksBack(Excerpt words) {
        return PAST.matcher(sentence(words)).find();
    }

    /** Whether the sentence looks back on what has not only now come to its end. */
    static boolean looksFarBack(Excerpt words) {
        return PAST.matcher(JUST_PAST.matcher(sentence(words)).replaceAll("")).find();
    }

    /** Whether the sentence tells of preparing what is to come. */
    static boolean prepares(Excerpt words) {
        return TO_COME.matcher(sentence(words)).find();
    }

    private static String sentence(Excerpt words) {
        String text = words.passage().text();
        int start = words.start();
        int end = words.end();
        while (start > Math.max(0, words.start() - AROUND) && isWithin(text.charAt(start - 1))) {
            start--;
        }
        while (end < Math.min(text.length(), words.end() + AROUND) && isWithin(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWithin(char c) {
        return List.of('。', '；', ';', '！', '\n').stream().noneMatch(mark -> mark == c);
    }
}
