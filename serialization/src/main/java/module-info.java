/** The JSON of the annual rule-of-law government report. */
module org.fazhi.serialization {
    requires transitive org.fazhi.core;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.fazhi.json;
}
