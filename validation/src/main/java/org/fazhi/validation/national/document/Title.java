package org.fazhi.validation.national.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Examination;

/** A title taken apart: 北辰区大张庄镇 · 2020 · 法治政府建设情况报告. */
record Title(String text) {
    static final Pointer PLACE = Pointer.ROOT.child("frame").child("title");

    private static final String REPORT = "年度?(?:推进)?%s法治政府建设(?:工作)?(?:年度|总结)?(?:情况)?的?报告";
    private static final Pattern BODY_FIRST =
            Pattern.compile("(?<body>.+?)(?:关于)?(?<year>20\\d{2})" + REPORT.formatted(""));
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>20\\d{2})" + REPORT.formatted("(?<body>.+?)(?:推进)?"));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    /** Hands the title to a rule; without one the rule does not apply. */
    static void examine(Examination exam, BiConsumer<Examination, Title> rule) {
        exam.report()
                .getFrame()
                .flatMap(Frame::getTitle)
                .map(title -> new Title(Spaces.removed(title)))
                .ifPresentOrElse(title -> rule.accept(exam, title), () -> exam.notApplicable("noTitle"));
    }

    /** Titles order their words in many ways; what makes them titles of this report are its subject and its genre. */
    boolean isWellFormed() {
        return text.contains("法治政府建设") && text.contains("报告");
    }

    /** The first year it names. */
    Optional<Integer> year() {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /** What stands where the body is named. */
    Optional<String> body() {
        return match().map(found -> found.group("body").replaceFirst("关于$", ""));
    }

    private Optional<Matcher> match() {
        Matcher bodyFirst = BODY_FIRST.matcher(text);
        if (bodyFirst.matches()) {
            return Optional.of(bodyFirst);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? Optional.of(yearFirst) : Optional.empty();
    }
}
