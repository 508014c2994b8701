/**
 * Immutable values of the annual rule-of-law government report (法治政府建设年度报告) and of what is found in it.
 *
 * <p>At run time only the Jakarta Validation API is needed. The annotations of Jackson, Immutables and JSpecify are
 * compile-only.
 */
module org.fazhi.core {
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.fazhi.diff;
    exports org.fazhi.finding;
    exports org.fazhi.report;

    opens org.fazhi.diff to
            tools.jackson.databind;
    opens org.fazhi.finding to
            tools.jackson.databind;
    opens org.fazhi.report to
            tools.jackson.databind,
            org.hibernate.validator;
}
