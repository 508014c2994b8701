package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Chinese;

/**
 * Finds the numbers of a text that count something. A number counts when a unit follows it, or a word such as 超 or 达
 * stands before it; years, dates, numbers of documents, hotlines, codes and slogans do not.
 */
final class AmountScanner {
    private static final int LONGEST_NAME = 8;
    private static final int MOST_SPACES = 2;

    private final Units units = new Units();
    private final Cells cells = new Cells(units);
    private final Qualifiers qualifiers = new Qualifiers();
    private final NotCounts notCounts = new NotCounts();
    private final ChineseCounts chineseCounts = new ChineseCounts(units, qualifiers);

    /**
     * What was found.
     *
     * @param amounts in printed order
     * @param unclear the places of digits of which it is not known what they are: start, end
     */
    record Result(List<Amount> amounts, List<int[]> unclear) {}

    Result scan(String text, Table table) {
        List<Amount> amounts = new ArrayList<>();
        List<int[]> unclear = new ArrayList<>();
        boolean[] masked = Masks.of(text);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int next = i + 1;
            if (masked[i]) {
                i = next;
                continue;
            }
            if (Characters.isDigit(c)) {
                next = digits(text, i, table, amounts, unclear);
            } else if (text.startsWith("百分之", i)) {
                next = share(text, i, "%", amounts);
            } else if (text.startsWith("千分之", i)) {
                next = share(text, i, "‰", amounts);
            } else if (Chinese.isNumeral(c)) {
                Optional<Amount> found = chineseCounts.at(text, i);
                found.ifPresent(amounts::add);
                next = found.map(Amount::end).orElse(i + Math.max(1, Chinese.numeralLength(text, i)));
            }
            i = next;
        }
        return new Result(Sequences.completed(text, amounts), unclear);
    }

    private int digits(String text, int start, Table table, List<Amount> amounts, List<int[]> unclear) {
        Digits digits = Digits.at(text, start);
        if (digits.length() == 1
                && Characters.at(text, digits.end()) == '年'
                && text.startsWith(ChineseCounts.IN_A_ROW, start - ChineseCounts.IN_A_ROW.length())) {
            amounts.add(
                    ChineseCounts.years(start, digits.end() + 1, digits.value().longValue()));
            return digits.end() + 1;
        }
        NotCounts.Verdict verdict = notCounts.judge(text, digits);
        if (verdict == NotCounts.Verdict.NO_COUNT || digits.isTooLong(text)) {
            return Math.max(digits.end(), notCounts.endOf(text, digits));
        }
        Optional<Amount> said = amount(text, digits.start(), digits.end(), digits.value());
        Optional<Amount> amount = said.filter(found -> found.unit().isPresent())
                .or(() -> cells.at(text, digits.start(), digits.end(), digits.value(), table))
                .or(() -> said);
        if (amount.isPresent()) {
            amounts.add(amount.get());
            return amount.get().end();
        }
        unclear.add(new int[] {digits.start(), digits.end()});
        return digits.end();
    }

    private int share(String text, int start, String unit, List<Amount> amounts) {
        int at = start + "百分之".length();
        int end = at;
        BigDecimal value = BigDecimal.valueOf(-1);
        if (Characters.isDigit(Characters.at(text, at))) {
            Digits digits = Digits.at(text, at);
            end = digits.end();
            value = digits.value();
        } else {
            ChineseNumber number = ChineseNumber.at(text, at);
            end = number.end();
            value = number.value();
        }
        if (end == at || value.signum() < 0) {
            return at;
        }
        Optional<Qualifiers.Found> word = qualifiers.after(text, end).or(() -> qualifiers.before(text, start));
        int stop = end
                + qualifiers
                        .after(text, end)
                        .map(found -> found.word().length())
                        .orElse(0);
        amounts.add(new Amount(
                start, stop, value, Optional.of(unit), Optional.empty(), approx(word), exactLeftOut(word), true));
        return stop;
    }

    /** Number, 余, 万, 余, unit, 以上: all but the number may be missing, though not all of it. */
    private Optional<Amount> amount(String text, int start, int numberEnd, BigDecimal number) {
        boolean cellEnds = text.startsWith(Table.BETWEEN, numberEnd) && Table.isRow(text);
        int from = cellEnds ? numberEnd : spaces(text, numberEnd);
        Magnitude magnitude = Magnitude.at(text, from, qualifiers.within(text, from), qualifiers);
        Optional<Qualifiers.Found> within = magnitude.within();
        String multiplier = magnitude.multiplier();
        int at = magnitude.end();
        int unitAt = cellEnds ? at : spaces(text, at);
        Optional<Units.Unit> unit = units.at(text, unitAt);
        Optional<Qualifiers.Found> before = qualifiers.before(text, start);
        boolean counts = unit.isPresent()
                || !multiplier.isEmpty()
                || before.isPresent()
                || Indicators.namesFine(text.substring(Math.max(0, start - LONGEST_NAME), start), number)
                || (within.isPresent() && !within.get().word().equals("+"));
        if (!counts || (unit.isEmpty() && notCounts.forbidsBareNumber(text, at))) {
            return Sequences.bare(text, start, numberEnd, number);
        }
        int end = unit.map(found -> unitAt + found.length()).orElse(at);
        Optional<Qualifiers.Found> after = qualifiers.after(text, end);
        end += after.map(found -> found.word().length()).orElse(0);
        Optional<Qualifiers.Found> word =
                before.filter(found -> !found.approx().equals(Approx.EXACT)).or(() -> after);
        Optional<Qualifiers.Found> said = within.isPresent() ? within : word;
        return Optional.of(new Amount(
                start,
                end,
                Multipliers.times(number, multiplier),
                unit.map(Units.Unit::name),
                multiplier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(multiplier.replace('萬', '万').replace('億', '亿')),
                approx(said),
                exactLeftOut(said),
                false));
    }

    static Approx approx(Optional<Qualifiers.Found> word) {
        return word.map(Qualifiers.Found::approx).orElse(Approx.EXACT);
    }

    static Optional<String> exactLeftOut(Optional<Qualifiers.Found> word) {
        return word.filter(found -> !found.approx().equals(Approx.EXACT)).map(Qualifiers.Found::word);
    }

    private static boolean isBlank(char c) {
        return c != '\n' && Characters.isSpace(c);
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_SPACES && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
