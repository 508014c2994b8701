package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Lists of which the print says that they sort out a whole, and that miss it by a slip of a digit:
 * 行政处罚47件：警告9件，罚款23件……; 邻里52件、婚姻31件、其他7件; 隐患389处，当场改正301处、限期改正185处、移送3处, which are more than there were.
 */
final class SortedOut {
    private static final int FEWEST = 3;
    private static final int MOST = 20;
    private static final int LONGEST_BEFORE_COLON = 24;
    private static final int FARTHEST_WHOLE = 4;
    private static final BigDecimal LEAST = BigDecimal.valueOf(20);
    private static final Words CLEANED = Tables.words("leads", "cleaned");
    private static final Pattern AMONG = Pattern.compile("(?:^|[。；，,;])(\\p{IsHan}{3,8})中[，,]");
    private static final List<String> OTHERS = List.of("、其他", "、其它", "、其余", "、剩余");

    private final String text;
    private final List<Clauses.Phrase> phrases;
    private final Set<Integer> bound;

    SortedOut(String text, List<Clauses.Phrase> phrases, Set<Integer> bound) {
        this.text = text;
        this.phrases = phrases;
        this.bound = bound;
    }

    /** The list that begins at a place. */
    Optional<Bond> from(int first) {
        if (first == 0 || !isCount(first) || phrases.get(first).clause().startsWith("、")) {
            return Optional.empty();
        }
        List<Integer> joined = run(first, true);
        return afterColon(first)
                .or(() -> withOthers(first, joined))
                .or(() -> among(first, joined))
                .or(() -> cleaned(first, joined))
                .or(() -> aboveWhole(first, joined));
    }

    private Optional<Bond> afterColon(int first) {
        String between = Clauses.between(text, phrases, first);
        boolean colon = between.length() <= LONGEST_BEFORE_COLON
                && (between.indexOf('：') >= 0 || between.indexOf(':') >= 0)
                && alike(first - 1, first)
                && phrases.get(first - 1).sentence() == phrases.get(first).sentence();
        return colon ? bond(first - 1, run(first, false), true) : Optional.empty();
    }

    private Optional<Bond> withOthers(int first, List<Integer> parts) {
        String last = phrases.get(parts.get(parts.size() - 1)).clause();
        if (OTHERS.stream().noneMatch(last::startsWith)) {
            return Optional.empty();
        }
        List<Integer> wholes = IntStream.iterate(first - 1, i -> i >= 0 && first - i <= FARTHEST_WHOLE, i -> i - 1)
                .filter(i -> alike(i, first))
                .boxed()
                .toList();
        boolean exact = wholes.stream().anyMatch(whole -> value(whole).compareTo(sum(parts)) == 0);
        return exact
                ? Optional.empty()
                : wholes.stream()
                        .map(whole -> bond(whole, parts, true))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** 处罚决定3151件……处罚决定中，甲类1482件、乙类1507件、丙类162件: the words before 中 name the whole. */
    private Optional<Bond> among(int first, List<Integer> parts) {
        Matcher named = AMONG.matcher(Clauses.between(text, phrases, first));
        return !named.find()
                ? Optional.empty()
                : IntStream.iterate(first - 1, i -> i >= 0 && first - i <= FARTHEST_WHOLE, i -> i - 1)
                        .filter(i -> alike(i, first) && phrases.get(i).clause().contains(named.group(1)))
                        .boxed()
                        .filter(whole -> isSlip(whole, parts))
                        .map(whole -> Bond.breakdown(whole, parts, true))
                        .findFirst();
    }

    /** 143件文件，保留69件、修改18件、废止29件: documents gone through are kept, changed or repealed. */
    private Optional<Bond> cleaned(int first, List<Integer> parts) {
        boolean cleaned = alike(first - 1, first)
                && parts.stream().allMatch(part -> CLEANED.in(phrases.get(part).clause()));
        return cleaned ? bond(first - 1, parts, true) : Optional.empty();
    }

    private Optional<Bond> aboveWhole(int first, List<Integer> parts) {
        int whole = first - 1;
        boolean above = alike(whole, first)
                && phrases.get(whole).sentence() == phrases.get(first).sentence()
                && value(whole).compareTo(LEAST) >= 0
                && sum(parts).compareTo(value(whole)) > 0;
        return above ? bond(whole, parts, false) : Optional.empty();
    }

    private Optional<Bond> bond(int whole, List<Integer> parts, boolean complete) {
        return isSlip(whole, parts) && !bound.contains(whole)
                ? Optional.of(Bond.breakdown(whole, parts, complete))
                : Optional.empty();
    }

    private boolean isSlip(int whole, List<Integer> parts) {
        return parts.size() >= FEWEST && Doubts.isSlip(sum(parts).subtract(value(whole)));
    }

    /** The numbers of a list: joined by 、, or by commas too. */
    private List<Integer> run(int first, boolean joined) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < Math.min(phrases.size(), first + MOST) && isCount(i) && alike(i, first); i++) {
            String between = Clauses.between(text, phrases, i);
            boolean further = phrases.get(i).sentence() == phrases.get(first).sentence()
                    && between.indexOf('；') < 0
                    && between.indexOf(';') < 0
                    && !between.contains("其中")
                    && (!joined || phrases.get(i).clause().startsWith("、"));
            if (!further) {
                break;
            }
            parts.add(i);
        }
        return parts;
    }

    private boolean isCount(int i) {
        return !phrases.get(i).amount().isRate()
                && phrases.get(i).amount().approxWord().isEmpty()
                && !bound.contains(i)
                && Natures.direction(phrases.get(i)).isEmpty();
    }

    private boolean alike(int one, int other) {
        return Units.alike(
                phrases.get(one).amount().unit(), phrases.get(other).amount().unit());
    }

    private BigDecimal sum(List<Integer> parts) {
        return parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }
}
