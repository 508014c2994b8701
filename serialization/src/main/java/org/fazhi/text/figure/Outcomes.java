package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.text.words.Tables;

/**
 * Lists of what became of a whole, by the rows of {@code outcomes.tsv}: 审结74件，维持60件、撤销8件、驳回6件. A list is complete when
 * it adds up, or when its last part is what remains.
 */
final class Outcomes {
    private static final int NEAR = 8;
    private static final Pattern WITHIN =
            Pattern.compile("(?:^|。)(审结|办结|受理|结案|收到)的?(?:行政复议|复议|诉讼)?案?件?(?:[中里]|[年内已均全部]{1,6}(?:审结|办结)[，,]其中)");
    private static final List<String> CARRIED_OVER =
            List.of("结转", "结存", "转入", "旧存", "旧案", "积案", "存量", "遗留", "上年", "往年", "上期", "跨年");
    private static final List<String> REST = List.of("其他", "其余", "剩余", "余下", "另", "未结", "未审结", "尚在", "结转", "在办", "在审");
    private static final List<String> KEPT = List.of("保留", "继续有效", "继续执行");
    private static final List<String> DROPPED = List.of("废止", "失效", "取消");
    private static final List<Row> ROWS = Tables.rows("outcomes", 4).stream()
            .map(row -> new Row(
                    Tables.alternatives(row.get(0)),
                    Tables.alternatives(row.get(1)),
                    Tables.alternatives(row.get(2)),
                    !row.get(3).isEmpty(),
                    row.get(3).equals("SLIP")))
            .toList();

    private record Row(List<String> whole, List<String> part, List<String> closing, boolean single, boolean slip) {
        boolean isPart(Clauses.Phrase phrase) {
            return says(phrase, part);
        }

        boolean goesOn(Clauses.Phrase phrase) {
            return isPart(phrase) || says(phrase, closing) || says(phrase, REST);
        }
    }

    private final String text;
    private final List<Clauses.Phrase> phrases;

    Outcomes(String text, List<Clauses.Phrase> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The list of which the first part stands at a place. */
    Optional<Bond> from(int first) {
        return ROWS.stream()
                .filter(row -> row.isPart(phrases.get(first)))
                .map(row -> bond(row, first))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Bond> bond(Row row, int first) {
        List<Integer> parts = parts(row, first);
        if (row.single() && parts.size() == 1) {
            return wholes(row, first).stream()
                    .findFirst()
                    .filter(whole -> whole == first - 1)
                    .filter(whole -> !row.slip()
                            || value(first).compareTo(value(whole)) <= 0
                            || Doubts.isSlip(value(first).subtract(value(whole))))
                    .filter(whole -> !row.slip() || !isRate(first + 1))
                    .map(whole -> Bond.breakdown(whole, parts, false));
        }
        boolean closed = row.closing().isEmpty()
                || parts.stream().skip(1).anyMatch(part -> says(phrases.get(part), row.closing()));
        if (parts.size() < 2 || !closed) {
            return Optional.empty();
        }
        List<Integer> wholes = wholes(row, first);
        BigDecimal sum = parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Integer> exact = Stream.concat(wholes.stream(), wholes.isEmpty() ? Stream.empty() : before(first))
                .filter(whole -> value(whole).compareTo(sum) == 0)
                .findFirst();
        boolean carried = namedAsWhole(phrases.get(first)).isEmpty()
                && wholes.stream().anyMatch(whole -> isCarriedOver(whole, first));
        boolean rest = says(phrases.get(parts.get(parts.size() - 1)), REST);
        return exact.map(whole -> Bond.breakdown(whole, parts, true))
                .or(() -> carried
                        ? Optional.empty()
                        : wholes.stream()
                                .findFirst()
                                .map(whole -> Bond.breakdown(
                                        whole, parts, rest || keepsAndDrops(parts, sum.subtract(value(whole))))));
    }

    /**
     * 386件，保留297件、废止46件、修改25件: of papers gone through some are kept and some dropped, the two are all but for a slip.
     */
    private boolean keepsAndDrops(List<Integer> parts, BigDecimal off) {
        return parts.stream().anyMatch(part -> says(phrases.get(part), KEPT))
                && parts.stream().anyMatch(part -> says(phrases.get(part), DROPPED))
                && Doubts.isSlip(off);
    }

    private List<Integer> parts(Row row, int first) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < phrases.size() && i - first <= NEAR; i++) {
            Clauses.Phrase phrase = phrases.get(i);
            if (phrase.amount().isRate()) {
                continue;
            }
            boolean further = phrase.sentence() == phrases.get(first).sentence()
                    && Units.alike(
                            phrase.amount().unit(), phrases.get(first).amount().unit())
                    && phrase.open() == phrases.get(first).open()
                    && Clauses.between(text, phrases, i).indexOf('；') < 0
                    && Clauses.between(text, phrases, i).indexOf(';') < 0
                    && row.goesOn(phrase);
            if (!further) {
                break;
            }
            parts.add(i);
        }
        return parts;
    }

    /** The numbers before a list that its parts may make up, the nearest first. */
    private List<Integer> wholes(Row row, int first) {
        List<Integer> wholes = new ArrayList<>();
        Clauses.Phrase part = phrases.get(first);
        String back = namedAsWhole(part);
        for (int i = first - 1; i >= 0 && first - i <= NEAR; i--) {
            Clauses.Phrase phrase = phrases.get(i);
            boolean unit = Units.alike(phrase.amount().unit(), part.amount().unit());
            boolean same = phrase.sentence() == part.sentence();
            boolean named = !back.isEmpty()
                    && part.sentence() - phrase.sentence() <= 1
                    && phrase.clause().contains(back)
                    && !phrase.clause().contains("不予" + back);
            boolean lead = i == first - 1
                    && part.sentence() == phrase.sentence() + 1
                    && part.wide().startsWith(part.clause())
                    && says(phrase, row.whole());
            if (same && unit && row.isPart(phrase) && !says(phrase, row.whole())) {
                return List.of();
            } else if (unit && ((same && says(phrase, row.whole())) || named || lead)) {
                wholes.add(i);
            }
        }
        return wholes;
    }

    /** The numbers of the same kind before a list in its sentence, the nearest first. */
    private Stream<Integer> before(int first) {
        return IntStream.iterate(first - 1, i -> i >= 0 && first - i <= NEAR, i -> i - 1)
                .filter(i -> phrases.get(i).sentence() == phrases.get(first).sentence())
                .filter(i -> Units.alike(
                        phrases.get(i).amount().unit(),
                        phrases.get(first).amount().unit()))
                .boxed();
    }

    /** 审结案件中，维持29件: what the list names as its whole. */
    private static String namedAsWhole(Clauses.Phrase part) {
        Matcher named = WITHIN.matcher(part.wide());
        return named.find() ? named.group(1) : "";
    }

    private boolean isCarriedOver(int whole, int first) {
        for (int i = whole; i < first; i++) {
            if (says(phrases.get(i), CARRIED_OVER)) {
                return true;
            }
        }
        return false;
    }

    /** 发现50处，整改49处，整改率98%: the rate tells of both. */
    private boolean isRate(int i) {
        return i < phrases.size()
                && phrases.get(i).amount().isRate()
                && phrases.get(i).sentence() == phrases.get(i - 1).sentence();
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }

    private static boolean says(Clauses.Phrase phrase, List<String> words) {
        String clause = phrase.clause() + " " + phrase.noun();
        return words.stream().anyMatch(clause::contains);
    }
}
