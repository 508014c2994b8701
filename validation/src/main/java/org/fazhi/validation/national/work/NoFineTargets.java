package org.fazhi.validation.national.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.PassageCheck;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * ENF-06: fines have no targets, no return to the body that imposed them, and no link to appraisal or pay.
 *
 * <p>Sound reports use the same words to forbid, abolish, look into or put right such targets (严禁下达罚款指标), far more
 * often than others use them in earnest. So a sentence that negates anything, or speaks of a problem, is left alone,
 * and only a target said to be fulfilled (完成罚款任务120万元) is judged within its own clause. Money given back to the fined
 * is no return.
 */
final class NoFineTargets implements PassageCheck {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]++");
    private static final Pattern CLAUSE = Pattern.compile("[^，,；;：:]++");
    private static final Pattern NEUTRAL =
            Pattern.compile("不断|不仅|不但|不同|不少|不懈|无证|无照|无牌|未成年|消防|预防|防火|防汛|国防|防控|无人机|禁烧|禁毒|禁养");
    private static final Pattern REPROVED =
            Pattern.compile("[不未无非禁勿防]|没有|杜绝|取消|撤销|避免|纠|整治|治理|整改|清理|查处|排查|自查|检视|脱钩|叫停|摒弃"
                    + "|反对|拒绝|遏制|制止|打击|问题|现象|乱象|行为|举报|线索|是否|零容忍|破除|消除|废除|废止|根治|严查|红线|负面|逐利|趋利|监督|督察|督查"
                    + "|巡察|警惕|剥离|彻底|违规|违法|错误|倾向|情形|抵制|规定|解决|限制|约束");
    private static final String FINES = "(?:罚款|罚没)(?:收入|数额|金额|款项|款|财物)?(?:的)?(?:年度|考核|创收|年)?";
    private static final Pattern TARGET = Pattern.compile(FINES + "(?:目标任务|任务|指标|目标|定额)"
            + "|(?:罚款|罚没)(?:收入|数额|金额|款)?(?:按比例|全额|部分|足额)?(?:返还|提成|返拨|留成)"
            + "|(?:罚款|罚没)[^，。；！]{0,16}按[^，。；！]{0,8}(?:返还|返拨|提成|留成)"
            + "|(?:返还|返拨)(?:的)?(?:罚款|罚没)"
            + "|(?:罚款|罚没)(?:收入|数额|金额)?(?:与|同|和)[^，。；！]{0,16}挂钩");
    private static final Pattern FULFILLED = Pattern.compile("完成[^，。；！]{0,10}(?:罚款|罚没)(?:收入|数额|金额|款)?(?:的)?(?:年度|全年)?"
            + "(?:(?:目标任务|任务|指标|目标|计划|定额)(?:数|值)?[^，。；！]{0,8}[0-9０-９]|(?:的|达|达到)?[0-9]{1,4}(?:\\.[0-9]{1,2})?[%％])"
            + "|超额完成[^，。；！]{0,10}(?:罚款|罚没)");
    private static final Pattern TO_THE_FINED = Pattern.compile("当事人|企业|商户|群众|公民|个人|相对人|公司|经营者|农户|多缴|误缴|错缴|申请人");

    @Override
    public Keywords keywords() {
        return Keywords.of("罚款", "罚没");
    }

    @Override
    public void look(Examination exam, Passage passage) {
        found(passage.text())
                .ifPresent(words ->
                        exam.finding(passage).evidence(words).actual(words).add());
    }

    private static Optional<String> found(String text) {
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            String sentence = sentences.group();
            if (sentence.contains("罚")) {
                Optional<String> words = inSentence(sentence);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inSentence(String sentence) {
        Matcher clauses = CLAUSE.matcher(sentence);
        while (clauses.find()) {
            Matcher fulfilled = FULFILLED.matcher(clauses.group());
            if (fulfilled.find() && !reproved(clauses.group())) {
                return Optional.of(clauses.group().strip());
            }
        }
        Matcher target = TARGET.matcher(sentence);
        return target.find()
                        && !reproved(sentence)
                        && !TO_THE_FINED.matcher(sentence).find()
                ? Optional.of(target.group())
                : Optional.empty();
    }

    private static boolean reproved(String words) {
        return REPROVED.matcher(NEUTRAL.matcher(words).replaceAll("")).find();
    }
}
