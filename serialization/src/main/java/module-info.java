/** JSON of the annual rule-of-law government report and of its results, and results for people. */
module org.fazhi.serialization {
    requires transitive org.fazhi.core;
    requires com.fasterxml.jackson.annotation;
    requires com.samskivert.jmustache;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.fazhi.json;
    exports org.fazhi.output;
}
