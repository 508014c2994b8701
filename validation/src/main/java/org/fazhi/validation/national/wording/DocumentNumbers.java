package org.fazhi.validation.national.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * REF-05: a document number is 代字〔年份〕号. Orders (令第713号), announcements, standards and registration numbers have forms
 * of their own, and so have numbers of court cases.
 */
final class DocumentNumbers implements Check {
    private static final Pattern FORM = Pattern.compile("[\\u4e00-\\u9fa5]{1,16}〔((?:19|20)\\d{2})〕[1-9]\\d{0,4}号");
    private static final Pattern OTHER = Pattern.compile("无|暂无|—|-|/|[^令告]{0,40}[令告].{0,40}号|[A-Z]{2,}.*");
    private static final Pattern SAID = Pattern.compile(
            "[\\u4e00-\\u9fa5]{1,4}(?:[〔\\[［【（(]\\s?(?:19|20)\\d{2}\\s?[〕\\]］】）)]?\\s?第?\\s?\\d{1,5}号|〔?(?:19|20)\\d{2}〕\\s?第?\\d{1,5}号)");
    private static final Pattern SOUND_TAIL = Pattern.compile(".*〔(?:19|20)\\d{2}〕[1-9]\\d{0,4}号");
    private static final List<String> NUMBERS = List.of("documentNumber", "number");

    @Override
    public Keywords keywords() {
        return Keywords.of("号");
    }

    @Override
    public void examine(Examination exam) {
        boolean stated = frame(exam);
        for (Passage passage : exam.passages()) {
            List<String> steps = passage.pointer().tokens();
            boolean field = NUMBERS.contains(steps.get(steps.size() - 1));
            if (!Titles.isDamage(passage) && !(field && steps.get(0).equals("frame"))) {
                stated |= look(exam, passage);
            }
        }
        if (!stated) {
            exam.notApplicable("noNumber");
        }
    }

    private static boolean frame(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        Optional<String> number = frame.flatMap(Frame::getDocumentNumber).map(DocumentNumbers::plain);
        Pointer at = Pointer.ROOT.child("frame").child("documentNumber");
        if (number.isEmpty() || OTHER.matcher(number.get()).matches()) {
            return false;
        }
        Matcher form = FORM.matcher(number.get());
        if (!form.matches()) {
            exam.finding(at)
                    .variant("form")
                    .evidence(number.get())
                    .actual(number.get())
                    .add();
        } else {
            int printed = Integer.parseInt(form.group(1));
            frame.flatMap(Frame::getDocumentDate)
                    .map(LocalDate::getYear)
                    .filter(year -> year != printed)
                    .ifPresent(year -> exam.finding(at)
                            .variant("year")
                            .evidence(number.get())
                            .actual(number.get())
                            .expected(year + "年")
                            .add());
        }
        return true;
    }

    private static boolean look(Examination exam, Passage passage) {
        Matcher said = SAID.matcher(passage.text());
        boolean found = false;
        while (said.find()) {
            found = true;
            if (!SOUND_TAIL.matcher(plain(said.group())).matches()) {
                new Excerpt(passage, said.start(), said.end())
                        .finding(exam)
                        .variant("form")
                        .evidence(said.group())
                        .actual(said.group())
                        .add();
            }
        }
        return found;
    }

    /** Without spaces; small brackets of some fonts as the usual ones. */
    private static String plain(String number) {
        return number.replaceAll("[\\s\u3000]", "").replace('﹝', '〔').replace('﹞', '〕');
    }
}
