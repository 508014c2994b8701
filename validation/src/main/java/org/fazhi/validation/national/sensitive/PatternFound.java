package org.fazhi.validation.national.sensitive;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/** PII-06, 09: what has a form of its own, number plates and home addresses. */
record PatternFound(Predicate<Plain> mayHold, Pattern pattern, UnaryOperator<String> mask) implements PlainWords.Look {
    static final PatternFound PLATE = new PatternFound(
            Plain::hasCapitals,
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•.・\u2027 ]?"
                    + "(?=[A-HJ-NP-Z]{0,4}[0-9])[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"),
            Mask::plate);
    static final PatternFound HOME = new PatternFound(
            plain -> plain.text().contains("单元"),
            Pattern.compile("(?<!\\d)\\d{1,4} ?(?:号楼|栋|幢) ?\\d{1,3} ?单元 ?\\d{1,5} ?[室号户]"),
            Mask::digits);

    @Override
    public void look(Examination exam, PlainWords words) {
        if (mayHold.test(words.plain())) {
            find(exam, words.passage(), words.plain());
        }
    }

    private void find(Examination exam, Passage passage, Plain plain) {
        Matcher match = pattern.matcher(plain.text());
        while (match.find()) {
            String masked = mask.apply(match.group());
            new Excerpt(passage, plain.start(match.start()), plain.end(match.end()))
                    .finding(exam)
                    .confidential()
                    .evidence(masked)
                    .argument("masked", masked)
                    .add();
        }
    }
}
