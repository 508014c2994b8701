package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** What stands around the numbers of a text. */
final class Clauses {
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_NOUN = 15;
    private static final int LONGEST_PHRASE = 14;
    private static final int LONGEST_WIDE = 120;

    private static final Words NOT_COUNTED = Tables.words("natures", "changedto");

    private static final Words SAME_SUBJECT = Tables.words("leads", "samesubject");

    private Clauses() {}

    /**
     * A number with what stands around it.
     *
     * @param amount the number
     * @param sentence the number of its sentence in the text
     * @param clause from the last comma, or from the number before, up to it
     * @param item the end of the clause after the last 、
     * @param noun what follows it, up to the next stop or digit
     * @param wide its sentence up to it, at most the last 120 characters, and the noun
     * @param printedFrom where the printed phrase begins
     * @param printedEnd where it ends
     * @param open how many round brackets are open
     */
    record Phrase(
            Amount amount,
            int sentence,
            String clause,
            String item,
            String noun,
            String wide,
            int printedFrom,
            int printedEnd,
            int open) {
        String local() {
            return clause + " " + noun;
        }

        /** What stands alone in its cell is called by its row and column. */
        private Phrase within(Table table, String row) {
            String name = clause.isEmpty() ? table.nameOf(row, Cells.column(row, amount.start())) : "";
            return new Phrase(
                    amount,
                    sentence,
                    clause.isEmpty() ? name : clause,
                    clause.isEmpty() ? name : item,
                    noun,
                    table.subject() + " " + wide,
                    printedFrom,
                    printedEnd,
                    open);
        }
    }

    /** The phrases of a row, which speak of what its table speaks of. */
    static List<Phrase> of(String text, List<Amount> amounts, Table table) {
        List<Phrase> phrases = of(text, amounts);
        return table.subject().isEmpty() || !Table.isRow(text)
                ? phrases
                : phrases.stream().map(phrase -> phrase.within(table, text)).toList();
    }

    /** What stands between the number before and one. */
    static String between(String text, List<Phrase> phrases, int at) {
        int from = phrases.get(at - 1).amount().end();
        return text.substring(from, Math.max(from, phrases.get(at).amount().start()));
    }

    static List<Phrase> of(String text, List<Amount> amounts) {
        List<Phrase> phrases = new ArrayList<>();
        int sentence = 0;
        int sentenceFrom = 0;
        int clauseFrom = 0;
        int open = 0;
        int at = 0;
        for (int n = 0; n < amounts.size(); n++) {
            Amount amount = amounts.get(n);
            for (; at < amount.start(); at++) {
                char c = text.charAt(at);
                if (c == '。' || c == '！' || c == '？' || c == '\n') {
                    sentence++;
                    sentenceFrom = SAME_SUBJECT.lengthAt(text, at + 1) > 0 ? sentenceFrom : at + 1;
                    clauseFrom = at + 1;
                    open = 0;
                } else if (isStop(c) || isCellEnd(text, at)) {
                    clauseFrom = at + 1;
                    open += c == '（' || c == '(' ? 1 : 0;
                    open -= (c == '）' || c == ')') && open > 0 ? 1 : 0;
                }
            }
            int before = n == 0 ? -1 : amounts.get(n - 1).end();
            phrases.add(phrase(text, amount, before, sentence, sentenceFrom, clauseFrom, open));
            at = Math.max(at, amount.end());
            clauseFrom = Math.max(clauseFrom, amount.end());
        }
        return phrases;
    }

    private static Phrase phrase(
            String text, Amount amount, int before, int sentence, int sentenceFrom, int clauseFrom, int open) {
        int from = Math.max(Math.min(clauseFrom, amount.start()), amount.start() - LONGEST_HEAD);
        String clause = withoutNoun(text.substring(from, amount.start()).strip(), from == before);
        int itemFrom = amount.start();
        while (itemFrom > from && text.charAt(itemFrom - 1) != '、') {
            itemFrom--;
        }
        int nounEnd = nounEnd(text, amount.end());
        String noun = text.substring(amount.end(), nounEnd).strip();
        int wideFrom = Math.max(sentenceFrom, amount.start() - LONGEST_WIDE);
        int printedFrom = Math.max(Math.min(itemFrom, amount.start()), amount.start() - LONGEST_PHRASE);
        while (printedFrom < amount.start() && Characters.isSpace(text.charAt(printedFrom))) {
            printedFrom++;
        }
        return new Phrase(
                amount,
                sentence,
                clause,
                text.substring(itemFrom, Math.max(itemFrom, amount.start())).strip(),
                noun,
                text.substring(Math.min(wideFrom, amount.start()), amount.start()) + " " + noun,
                printedFrom,
                isNoun(noun) ? trimmed(text, amount.end(), nounEnd) : amount.end(),
                open);
    }

    /** 11个行政村、1个社区: the villages are what the number before counts. */
    private static String withoutNoun(String clause, boolean afterNumber) {
        int list = afterNumber ? clause.indexOf('、') : -1;
        return list > 0 && list <= LONGEST_NOUN ? clause.substring(list) : clause;
    }

    /** Whether the words after a number belong to what it counts. */
    private static boolean isNoun(String noun) {
        return noun.length() > 1
                && noun.charAt(0) != '（'
                && noun.charAt(0) != '('
                && NOT_COUNTED.lengthAt(noun, 0) == 0;
    }

    private static int trimmed(String text, int from, int end) {
        int stop = end;
        while (stop > from && Characters.isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static int nounEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NOUN) {
            char c = text.charAt(end);
            boolean stop = isStop(c)
                    || isCellEnd(text, end)
                    || c == '、'
                    || c == '。'
                    || c == '\n'
                    || c == '”'
                    || Characters.isDigit(c);
            if (stop && !(c == '（' && end == from)) {
                break;
            }
            end++;
        }
        boolean other = Characters.at(text, from) == '（' && Characters.isDigit(Characters.at(text, end));
        return other ? from : end;
    }

    /** Two spaces stand between the cells of a table. */
    private static boolean isCellEnd(String text, int at) {
        return text.charAt(at) == ' ' && Characters.at(text, at + 1) == ' ';
    }

    private static boolean isStop(char c) {
        return "，,；;：:（）()！？!?".indexOf(c) >= 0;
    }
}
