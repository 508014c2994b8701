package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.text.source.Characters;

/** 万, 亿 and the like after a number. */
final class Multipliers {
    private static final List<String> WORDS = List.of("万亿", "千万", "百万", "亿", "万", "億", "萬", "千");

    private Multipliers() {}

    static String at(String text, int from) {
        for (String word : WORDS) {
            boolean unit = word.equals("千") && "克米瓦伏".indexOf(Characters.at(text, from + 1)) >= 0;
            if (text.startsWith(word, from) && !unit) {
                return word;
            }
        }
        return "";
    }

    /** The number in base units, without an exponent. */
    static BigDecimal times(BigDecimal number, String multiplier) {
        int power = switch (multiplier) {
            case "千" -> 3;
            case "万", "萬" -> 4;
            case "百万" -> 6;
            case "千万" -> 7;
            case "亿", "億" -> 8;
            case "万亿" -> 12;
            default -> 0;
        };
        if (power == 0) {
            return number;
        }
        BigDecimal value = number.scaleByPowerOfTen(power);
        return value.scale() < 0
                ? value.setScale(0)
                : value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
    }
}
