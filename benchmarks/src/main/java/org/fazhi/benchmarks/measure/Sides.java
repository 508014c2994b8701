package org.fazhi.benchmarks.measure;

import java.util.List;
import org.fazhi.benchmarks.document.PublishedText;

/** The sides there are. */
final class Sides {
    private static final String DOCUMENT = "25k";

    static final Side DATA = Side.of("Checking.data", DOCUMENT);
    static final Side FLOOR = Side.of("Checking.floor", DOCUMENT);
    static final Side ALL = Side.of("Checking.all", DOCUMENT);
    static final Side WORDS = Side.of("Checking.words", DOCUMENT);
    static final Side ONE_BY_ONE = Side.of("Checking.wordsOneByOne", DOCUMENT);
    static final Side STRUCTURE = Side.of("Structure.ours", DOCUMENT);
    static final Side HIBERNATE = Side.of("Structure.hibernate", DOCUMENT);
    static final Side AVAJE = Side.of("Structure.avaje", DOCUMENT);
    static final Side SCHEMA = Side.of("Structure.schema", DOCUMENT);
    static final Side STRUCTURE_FLOOR = Side.of("Structure.floor", DOCUMENT);
    static final Side READ = Side.of("Reading.ours", DOCUMENT);
    static final Side READ_JACKSON = Side.of("Reading.jackson", DOCUMENT);
    static final Side READ_JACKSON_AS_IT_COMES = Side.of("Reading.jacksonAsItComes", DOCUMENT);
    static final Side READ_FASTJSON = Side.of("Reading.fastjson", DOCUMENT);
    static final Side WRITE = Side.of("Writing.ours", DOCUMENT);
    static final Side WRITE_FASTJSON = Side.of("Writing.fastjson", DOCUMENT);
    static final Side ONE_THREAD = Side.of("Parallel.check", DOCUMENT);
    static final Side TWO_THREADS = new Side("Parallel.check", DOCUMENT, 2);
    static final Side TEXT = Side.of("TextReading.ours", "varied:100000");

    /** Those the ratios are made of, both sides of one beside each other. */
    static final List<Side> OF_RATIOS = List.of(
            DATA,
            FLOOR,
            STRUCTURE,
            HIBERNATE,
            WORDS,
            ONE_BY_ONE,
            READ_JACKSON,
            READ,
            READ_JACKSON_AS_IT_COMES,
            READ_FASTJSON,
            WRITE,
            WRITE_FASTJSON,
            ONE_THREAD,
            TWO_THREADS);

    private Sides() {}

    /** A short and a ten times longer text of a kind. */
    static List<Side> texts(String kind, int length) {
        return List.of(TEXT.on(kind + ":" + length), TEXT.on(kind + ":" + 10 * length));
    }

    /** How many characters a text has. */
    static int length(Side text) {
        return PublishedText.named(text.document()).length();
    }
}
