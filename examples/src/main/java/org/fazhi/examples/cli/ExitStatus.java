package org.fazhi.examples.cli;

import java.util.List;

/** What the program answers to the shell. Over several documents 2 beats 1 beats 3 beats 0. */
final class ExitStatus {
    static final int CONFORMS = 0;
    static final int DOES_NOT_CONFORM = 1;
    static final int UNUSABLE = 2;
    static final int UNDETERMINED = 3;

    /** The output could not be written to its end, whatever was found. */
    static final int UNWRITABLE = 4;

    /** Stopped by a signal, as shells count it. */
    static final int INTERRUPTED = 130;

    private static final List<Integer> GRAVEST_FIRST = List.of(UNUSABLE, DOES_NOT_CONFORM, UNDETERMINED, CONFORMS);

    private ExitStatus() {}

    /** The graver of two. */
    static int graver(int one, int other) {
        return GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(other) ? one : other;
    }

    static int of(Document document) {
        return document.result()
                .map(result -> switch (result.getVerdict()) {
                    case CONFORMS, CONFORMS_WITH_WARNINGS -> CONFORMS;
                    case DOES_NOT_CONFORM -> DOES_NOT_CONFORM;
                    case UNDETERMINED -> UNDETERMINED;
                })
                .orElse(UNUSABLE);
    }
}
