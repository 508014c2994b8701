package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;

/** Damage that leaves the text readable: lost dashes and superscripts, title marks and commas in ASCII. */
final class Traces {
    private static final int MOST = 50;
    private static final int MANY = 5;

    private final List<Damage> damage = new ArrayList<>();
    private final MappedText text;
    private final String said;
    private int halfWidth;

    private Traces(MappedText text) {
        this.text = text;
        this.said = text.text();
    }

    static List<Damage> in(MappedText text) {
        Traces traces = new Traces(text);
        for (int i = 0; i < traces.said.length() && traces.damage.size() < MOST; i++) {
            traces.at(i);
        }
        if (traces.halfWidth >= MANY) {
            traces.damage.add(
                    Damage.builder().kind(DamageKind.MIXED_PUNCTUATION).build());
        }
        return traces.damage;
    }

    private void at(int i) {
        char c = said.charAt(i);
        if (c == '2' && isYears(i)) {
            note(DamageKind.LOST_DASH, i, i + 8);
        } else if (c == 'm'
                && (Characters.at(said, i + 1) == '2' || Characters.at(said, i + 1) == '3')
                && Characters.isDigit(Characters.at(said, i - 1))) {
            note(DamageKind.LOST_SUPERSCRIPT, i, i + 2);
        } else if (c == '<' && Characters.isHan(Characters.at(said, i + 1))) {
            int end = said.substring(i, Math.min(said.length(), i + 60)).indexOf('>');
            Optional.of(end)
                    .filter(found -> found > 0)
                    .ifPresent(found -> note(DamageKind.ASCII_BRACKETS, i, i + found + 1));
        } else if (c == ','
                && Characters.isHan(Characters.at(said, i - 1))
                && Characters.isHan(Characters.at(said, i + 1))) {
            halfWidth++;
        }
    }

    /** 20212025: eight digits that are two years of this century. */
    private boolean isYears(int i) {
        if (i + 8 > said.length()
                || Characters.isDigit(Characters.at(said, i - 1))
                || Characters.isDigit(Characters.at(said, i + 8))
                || Characters.at(said, i + 8) != '年') {
            return false;
        }
        String digits = said.substring(i, i + 8);
        return digits.startsWith("20")
                && digits.startsWith("20", 4)
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void note(DamageKind kind, int start, int end) {
        damage.add(Damage.builder()
                .kind(kind)
                .printed(said.substring(start, end))
                .span(text.span(start, end))
                .build());
    }
}
