package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawJsonTest {
    @Test
    void isItsText() {
        RawJson value = RawJson.of("{\"a\":1.0}");

        assertThat(value.getText()).isEqualTo("{\"a\":1.0}");
        assertThat(value).hasToString("{\"a\":1.0}");
    }

    @Test
    void isEqualWhenTheTextIs() {
        assertThat(RawJson.of("1")).isEqualTo(RawJson.of("1")).hasSameHashCodeAs(RawJson.of("1"));
        assertThat(RawJson.of("1")).isNotEqualTo(RawJson.of("1.0"));
        assertThat(RawJson.of("1").equals(new Object())).isFalse();
        assertThat(RawJson.of("1").hashCode()).isNotEqualTo(RawJson.of("2").hashCode());
    }
}
