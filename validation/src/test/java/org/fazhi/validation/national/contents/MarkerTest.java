package org.fazhi.validation.national.contents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers before headings, as they are printed. */
class MarkerTest {
    @ParameterizedTest
    @CsvSource({
        "一、, CHINESE, 1",
        "十、, CHINESE, 10",
        "十一、, CHINESE, 11",
        "二十、, CHINESE, 20",
        "二十三, CHINESE, 23",
        "三., CHINESE, 3",
        "（一）, CHINESE_IN_BRACKETS, 1",
        "(十二), CHINESE_IN_BRACKETS, 12",
        "（三）、, CHINESE_IN_BRACKETS, 3",
        "1., ARABIC, 1",
        "1．, ARABIC, 1",
        "12、, ARABIC, 12",
        "（1）, ARABIC_IN_BRACKETS, 1",
        "(10), ARABIC_IN_BRACKETS, 10",
        "一是, LIST, 1",
        "十一是, LIST, 11",
        "第一, LIST, 1",
        "第三，, LIST, 3",
        "' 四、 ', CHINESE, 4"
    })
    void aNumberHasFormAndValue(String printed, Marker.Form form, int number) {
        assertThat(Marker.parse(printed)).contains(new Marker(form, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "①", "首先", "第一部分", "1.1", "2024年", "——", "●", "1234.", "一二三、四"})
    void whatIsNoNumberIsNone(String printed) {
        assertThat(Marker.parse(printed)).isEmpty();
    }
}
