package org.fazhi.validation.national.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Citation;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * REF-01: both Outlines were issued by the Central Committee and the State Council, not by the State Council alone, nor
 * by another central body.
 */
final class IssuerOfOutline implements Check {
    private static final Pattern OUTLINE = Pattern.compile("法治政府建设实施纲要.*");
    private static final Pattern CENTRAL = Pattern.compile("国务院|全国人大|司法部");
    private static final Pattern RIGHT = Pattern.compile("(?:中共中央|党中央|中央)[、和,，\\s]{0,2}国务院");
    private static final Pattern WORDS = Pattern.compile(
            "(?<issuer>(?<!中央[、和,，\\s]{0,2})国务院(?:办公厅)?|全国人大(?:常委会)?|司法部)(?:关于)?(?:印发|发布|颁布|制定|出台|下发)?的?"
                    + "[《“\"]?法治政府建设实施纲要");

    @Override
    public Keywords keywords() {
        return Keywords.of("法治政府建设实施纲要");
    }

    @Override
    public void examine(Examination exam) {
        if (!citations(exam)) {
            for (Passage passage : exam.passages()) {
                if (!Titles.isDamage(passage)) {
                    look(exam, passage);
                }
            }
        }
    }

    /** Whether a citation has the wrong issuer, and then it is told. */
    private static boolean citations(Examination exam) {
        List<Citation> citations = exam.report().getCitations();
        boolean wrong = false;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String issuer = citation.getIssuerAsPrinted().orElse("");
            if (OUTLINE.matcher(citation.getTitle()).matches()
                    && CENTRAL.matcher(issuer).find()
                    && !RIGHT.matcher(issuer).matches()) {
                wrong = true;
                exam.finding(Pointer.ROOT.child("citations").child(i).child("issuerAsPrinted"))
                        .evidence(issuer + "《" + citation.getTitle() + "》")
                        .actual(issuer)
                        .expected("中共中央、国务院")
                        .add();
            }
        }
        return wrong;
    }

    private static void look(Examination exam, Passage passage) {
        Matcher match = WORDS.matcher(passage.text());
        if (match.find()) {
            Excerpt words = new Excerpt(passage, match.start(), match.end());
            words.finding(exam)
                    .evidence(words.words())
                    .actual(match.group("issuer"))
                    .expected("中共中央、国务院")
                    .add();
        }
    }
}
