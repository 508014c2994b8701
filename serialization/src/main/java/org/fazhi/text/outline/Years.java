package org.fazhi.text.outline;

import java.util.Optional;

/** Years named in a text. */
public final class Years {
    private Years() {}

    /** The first year, written 2025年. */
    public static Optional<Integer> first(String text) {
        return Titles.year(text);
    }
}
