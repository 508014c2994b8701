package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;

/** Figures of the indicators {@code t.a}, {@code t.b} and {@code t.c}, called 甲, 乙 and 丙. */
final class Counted {
    private Counted() {}

    static Figure exactly(String indicator, String value) {
        return figure(indicator, value, figure -> {});
    }

    static Figure moreThan(String indicator, String value) {
        return figure(
                indicator, value, figure -> figure.approx(Approx.MORE_THAN).approxWord("余"));
    }

    static Figure about(String indicator, String value) {
        return figure(indicator, value, figure -> figure.approx(Approx.ABOUT).approxWord("左右"));
    }

    static Figure lessThan(String indicator, String value) {
        return figure(
                indicator, value, figure -> figure.approx(Approx.LESS_THAN).approxWord("以内"));
    }

    static Figure figure(String indicator, String value, Consumer<Figure.Builder> more) {
        Figure.Builder figure = Figure.builder()
                .indicator("t." + indicator)
                .label(indicator.equals("a") ? "甲" : indicator.equals("b") ? "乙" : "丙")
                .value(new BigDecimal(value))
                .unit("件");
        more.accept(figure);
        return figure.build();
    }
}
