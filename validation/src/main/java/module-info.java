/** Rules, rule sets and their engine for the annual rule-of-law government report. */
module org.fazhi.validation {
    requires transitive org.fazhi.core;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine.v2;
    // the annotations on the types of core, for compilers and documentation tools
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.fazhi.validation;
    exports org.fazhi.validation.bean;
    exports org.fazhi.validation.diff;
    exports org.fazhi.validation.file;
    exports org.fazhi.validation.national;
    exports org.fazhi.validation.rule;
    exports org.fazhi.validation.shape;
    exports org.fazhi.validation.structure;

    uses org.fazhi.validation.rule.RuleSetProvider;
}
