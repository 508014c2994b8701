/**
 * JSON of the annual rule-of-law government report and of its results, results for people, and the reader of published
 * text.
 */
module org.fazhi.serialization {
    requires transitive org.fazhi.core;
    requires com.fasterxml.jackson.annotation;
    requires com.samskivert.jmustache;
    requires org.jsoup;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.fazhi.json;
    exports org.fazhi.output;
    exports org.fazhi.text;
}
