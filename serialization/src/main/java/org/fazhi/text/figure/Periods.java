package org.fazhi.text.figure;

import java.util.List;
import java.util.Optional;
import org.fazhi.text.source.Characters;

/** The time a number speaks of, where the text says another than the reporting year. */
final class Periods {
    private static final int LONGEST = 16;
    private static final List<String> LAST_YEAR = List.of("上年同期", "去年同期", "上一年度", "上年度", "上年", "去年");
    private static final List<String> HALVES = List.of("上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "以往");

    private Periods() {}

    static Optional<String> in(String wide, String clause, Optional<Integer> year) {
        return otherYear(clause, year)
                .or(() -> lastYear(clause))
                .or(() -> until(wide))
                .or(() -> half(clause));
    }

    private static Optional<String> otherYear(String clause, Optional<Integer> year) {
        for (int i = clause.length() - 5; i >= 0; i--) {
            boolean named = (clause.startsWith("20", i) || clause.startsWith("19", i))
                    && Characters.isDigit(clause.charAt(i + 2))
                    && Characters.isDigit(clause.charAt(i + 3))
                    && clause.charAt(i + 4) == '年'
                    && !Characters.isDigit(Characters.at(clause, i - 1));
            if (named) {
                String number = clause.substring(i, i + 4);
                boolean other = year.isPresent() && !number.equals(Integer.toString(year.get()));
                return other ? Optional.of(number + "年") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 比上年的64起, 上年同期7305件; 较上年增加12件 is a change of this year. */
    private static Optional<String> lastYear(String clause) {
        boolean change = Natures.isChange(clause);
        return change
                ? Optional.empty()
                : LAST_YEAR.stream().filter(clause::contains).findFirst();
    }

    private static Optional<String> until(String wide) {
        int at = wide.lastIndexOf("截至");
        at = at < 0 ? wide.lastIndexOf("截止") : at;
        if (at < 0) {
            return Optional.empty();
        }
        int end = at + 2;
        while (end < wide.length() && end - at < LONGEST && "，,。；;：:、 （(".indexOf(wide.charAt(end)) < 0) {
            end++;
        }
        String printed = wide.substring(at, end);
        boolean dated = printed.chars().anyMatch(c -> Characters.isDigit((char) c));
        return dated && "，,".indexOf(Characters.at(wide, end)) >= 0 ? Optional.of(printed) : Optional.empty();
    }

    private static Optional<String> half(String clause) {
        return HALVES.stream().filter(clause::contains).findFirst();
    }
}
