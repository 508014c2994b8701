package org.fazhi.validation.national.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are made ordinary ones, and where they stood. */
class PlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话１３８|电话138",
                "（０２２）|(022)",
                "ＡＢｘ|ABx",
                "①１３|①13",
                "⒈三²|⒈三²",
                "10㎡|10m2",
                "㏂㍿|㏂㍿",
                "𝟙𝟛人|13人",
                "😀镇|😀镇",
                "一丁龥鿿|一丁龥鿿",
                "㐀豈|㐀豈",
            })
    void fullWidthBecomesOrdinary(String original, String plain) {
        assertThat(Plain.of(original).text()).isEqualTo(plain);
    }

    @Test
    void whatIsNotSeenIsTakenOut() {
        assertThat(Plain.of("138\u200b0013\u2060\ufeff8000").text()).isEqualTo("13800138000");
        assertThat(Plain.of("\u200b").text()).isEmpty();
        assertThat(Plain.of("").text()).isEmpty();
    }

    @Test
    void eachCharacterKnowsItsPlace() {
        Plain plain = Plain.of("约㎡\u200b１😀镇");
        assertThat(plain.text()).isEqualTo("约m21😀镇");
        assertThat(plain.start(1)).isEqualTo(1);
        assertThat(plain.start(2)).isEqualTo(1);
        assertThat(plain.start(3)).isEqualTo(3);
        assertThat(plain.start(4)).isEqualTo(4);
        assertThat(plain.start(6)).isEqualTo(6);
        assertThat(plain.end(1)).isEqualTo(1);
        assertThat(plain.end(2)).isEqualTo(3);
        assertThat(plain.end(3)).isEqualTo(3);
        assertThat(plain.end(4)).isEqualTo(4);
        assertThat(plain.end(7)).isEqualTo(7);
    }
}
