/**
 * For the test suites of those who embed Fazhi: sample reports, jqwik arbitraries, AssertJ assertions, contracts for
 * rules and codecs, golden files.
 */
module org.fazhi.testkit {
    requires transitive org.fazhi.serialization;
    requires transitive org.fazhi.validation;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.opentest4j;
    requires com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.fazhi.testkit;
}
