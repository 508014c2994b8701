package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.shape.Amount;

/** DEC-02: drafts of major decisions are open to comment for 30 days, or the report says why for less. */
final class PublicComment implements Check {
    private static final Pattern COMMENT = Pattern.compile("征求意见|公开征集|征求公众意见|听取意见");
    private static final Pattern SHORTENED = Pattern.compile("缩短|紧急|急需|疫情");

    @Override
    public Keywords keywords() {
        return Keywords.of("征求意见", "公开征集", "征求公众意见", "听取意见");
    }

    @Override
    public void examine(Examination exam) {
        List<Located<Figure>> days = Stated.figures(exam, "decision.public_comment_days");
        if (days.isEmpty()) {
            exam.skip("notStated");
        }
        int least = exam.number("minPublicCommentDays");
        days.stream()
                .filter(figure -> isTooShort(figure, BigDecimal.valueOf(least)))
                .filter(figure -> !explained(exam))
                .forEach(figure -> exam.finding(figure.pointer().child("value"))
                        .evidence(Amount.phrase(figure.value()))
                        .actual(Amount.quantity(figure.value()))
                        .expected("≥ " + least)
                        .argument("least", Integer.toString(least))
                        .add());
    }

    /** 不少于20日 promises less than the law asks for. */
    private static boolean isTooShort(Located<Figure> days, BigDecimal least) {
        boolean promised = days.value().getApprox().equals(Approx.MORE_THAN)
                && days.value().getValue().compareTo(least) < 0;
        return promised || Stated.below(days, least);
    }

    private static boolean explained(Examination exam) {
        for (Passage passage : exam.passages()) {
            if (COMMENT.matcher(passage.text()).find()
                    && SHORTENED.matcher(passage.text()).find()) {
                return true;
            }
        }
        return false;
    }
}
