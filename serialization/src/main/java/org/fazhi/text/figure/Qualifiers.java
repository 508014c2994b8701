package org.fazhi.text.figure;

import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Lexicon;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** The words before and after a number that say how exact it is. */
final class Qualifiers {
    /**
     * A qualifying word.
     *
     * @param word as printed
     * @param approx what it says
     */
    record Found(String word, Approx approx) {}

    private final Lexicon<Approx> before = Tables.lexicon("before", Approx::of);
    private final Lexicon<Approx> after = Tables.lexicon("after", Approx::of);
    private final Words notBefore = Tables.words("terms", "notqualifier");

    /** The word directly before a number. */
    Optional<Found> before(String text, int start) {
        int end = start;
        while (end > 0 && Characters.isSpace(text.charAt(end - 1)) && start - end < 2) {
            end--;
        }
        int stop = end;
        return before.endingAt(text, stop)
                .filter(found -> notBefore.lengthBefore(text, stop) == 0)
                .map(found -> new Found(found.word(), found.value()));
    }

    /** The word directly after a unit. */
    Optional<Found> after(String text, int end) {
        return after.at(text, end)
                .map(found -> new Found(found.word(), found.value()))
                .or(() -> withinTime(text, end));
    }

    /** 7个工作日内 is at most. */
    private static Optional<Found> withinTime(String text, int end) {
        boolean time = "日天月时钟年".indexOf(Characters.at(text, end - 1)) >= 0;
        boolean within = Characters.at(text, end) == '内' && "部容设外".indexOf(Characters.at(text, end + 1)) < 0;
        return time && within ? Optional.of(new Found("内", Approx.LESS_THAN)) : Optional.empty();
    }

    /** 余, 多, 来 between a number and its unit. */
    Optional<Found> within(String text, int at) {
        char c = Characters.at(text, at);
        if (c == '余' || c == '多' || c == '餘' || c == '+' || c == '＋') {
            return Optional.of(new Found(String.valueOf(c), Approx.MORE_THAN));
        }
        return c == '来' ? Optional.of(new Found("来", Approx.ABOUT)) : Optional.empty();
    }
}
