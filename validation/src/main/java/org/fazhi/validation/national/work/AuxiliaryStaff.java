package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.PartKind;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.shape.Amount;

/**
 * ENF-09: auxiliary staff are neither counted among the enforcement staff nor said to decide or to act alone. A report
 * that forbids it, or names it among its shortcomings or plans, is sound; so is one that trains both together.
 */
final class AuxiliaryStaff implements Check {
    private static final Set<PartKind> OTHERWISE = Set.of(PartKind.SHORTCOMINGS, PartKind.NEXT_PLAN);
    private static final String AUXILIARIES = "(?:执法)?(?:辅助(?:执法)?人员|辅助队员|协管员|协管人员|协勤人员|辅警)";
    private static final Pattern COUNTED = Pattern.compile(
            "执法人员(?:共|共有|总数)?[0-9０-９]{1,6}[余多]?[名人]?[（(，,]?(?:含|包括|包含|其中)" + AUXILIARIES + "[0-9０-９]{0,6}[余多]?[名人]?");
    private static final Pattern TRAINING = Pattern.compile("培训|参训|轮训|考试|学习");
    private static final Pattern ACTING = Pattern.compile(
            AUXILIARIES + "[^，。；;！]{0,8}(?:(?:作出|做出)[^，。；;！]{0,8}(?:处罚|决定|许可)|实施[^，。；;！]{0,6}(?:处罚|行政强制|行政检查)"
                    + "|(?:独立|单独)[^，。；;！]{0,6}(?:执法|检查|办案|处罚|调查))");
    private static final Pattern REPROVED =
            Pattern.compile("不得|不能|不可|不准|不再|严禁|禁止|杜绝|防止|避免|无权|不具|整治|纠|问题|现象|行为|排查|清理|不允许|未|没有|配合|协助");

    @Override
    public Keywords keywords() {
        return Keywords.of("辅助", "协管", "协勤", "辅警");
    }

    @Override
    public void examine(Examination exam) {
        if (!countedAsParts(exam) && !exam.hasWords()) {
            exam.skip("noText");
        }
        for (Passage passage : exam.passages()) {
            if (passage.part().filter(OTHERWISE::contains).isEmpty()) {
                counted(passage.text())
                        .ifPresent(words -> exam.finding(passage)
                                .variant("counted")
                                .evidence(words)
                                .actual(words)
                                .add());
                acting(passage.text())
                        .ifPresent(words -> exam.finding(passage)
                                .variant("acting")
                                .evidence(words)
                                .actual(words)
                                .add());
            }
        }
    }

    private static boolean countedAsParts(Examination exam) {
        List<Bindings.Sum> staff = exam.derived(Bindings.OF_REPORT).sums().stream()
                .filter(sum -> PartOfWhole.is(sum.whole(), "enforcement.enforcers"))
                .toList();
        for (Bindings.Sum sum : staff) {
            for (Located<Figure> part : sum.parts()) {
                if (PartOfWhole.is(part, "enforcement.auxiliary_staff")) {
                    exam.finding(part.pointer())
                            .variant("counted")
                            .evidence(Amount.phrase(part.value()))
                            .actual(Amount.phrase(part.value()))
                            .add();
                }
            }
        }
        return !staff.isEmpty();
    }

    private static Optional<String> counted(String text) {
        for (String sentence : text.split("[。；;！\\n]", -1)) {
            Matcher words = COUNTED.matcher(sentence);
            if (words.find() && !TRAINING.matcher(sentence).find()) {
                return Optional.of(words.group());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> acting(String text) {
        for (String clause : text.split("[，。；;！\\n]", -1)) {
            Matcher words = ACTING.matcher(clause);
            if (words.find() && !REPROVED.matcher(clause).find()) {
                return Optional.of(words.group());
            }
        }
        return Optional.empty();
    }
}
