package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.validation.national.law.StatuteNames;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.national.law.TimeTable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of laws, plans and terms. */
class TimeTableTest {
    private static final String HEAD = "term\talternatives\tknownSince\tinForceFrom\tlastValid\tkind\tnote\n";

    @Test
    void aLineIsAnEntry() {
        TimeTable table = TimeTable.read(new StringReader(HEAD
                + "# 说明\n\n"
                + "某纲要（2026—2030年）\t甲|乙\t2026-09-01\t2026-10-01\t2030\tPLAN\t某机关\n"
                + "某条例\t\t2005-01-10\t2005-05-01\t2022-04-30\tREPEALED\t新条例\n"));
        TimeTable.Entry plan = table.of(Kind.PLAN).get(0);
        assertThat(plan.stem()).isEqualTo("某纲要");
        assertThat(plan.names()).containsExactly("某纲要（2026—2030年）", "甲", "乙");
        assertThat(plan.knownSince()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(plan.inForceFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(plan.lastValid()).contains(LocalDate.of(2030, 12, 31));
        assertThat(plan.isKnownAfter(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(plan.isKnownAfter(LocalDate.of(2026, 9, 1))).isFalse();
        TimeTable.Entry repealed = table.of(Kind.REPEALED).get(0);
        assertThat(repealed.lastValid()).contains(LocalDate.of(2022, 4, 30));
        assertThat(repealed.stem()).isEqualTo("某条例");
        assertThat(repealed.names()).containsExactly("某条例");
        assertThat(repealed.note()).isEqualTo("新条例");
        assertThat(table.of(Kind.PLAN, Kind.REPEALED)).hasSize(2);
        assertThat(table.of(Kind.LAW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某条例;;2005-01-10;2005-05-01;2022-04-30;REPEALED|时间表第 2 行应有 7 列，实有 6 列",
                "某条例;;2005-1-10;2005-05-01;;LAW;|时间表第 2 行有误：Text '2005-1-10' could not be parsed at index 5",
                "某条例;;2005-01-10;2005-05-01;;NONE;|时间表第 2 行有误：No enum constant org.fazhi.validation.national.law.TimeTable.Kind.NONE"
            })
    void aWrongLineIsNamed(String line, String message) {
        assertThatThrownBy(() -> TimeTable.read(new StringReader(HEAD + line.replace(';', '\t'))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theStandardTableIsInOrder() {
        List<TimeTable.Entry> all = TimeTable.standard().of(Kind.values());
        assertThat(all)
                .hasSizeGreaterThan(50)
                .allSatisfy(entry ->
                        entry.lastValid().ifPresent(last -> assertThat(last).isAfter(entry.knownSince())));
        assertThat(all).extracting(TimeTable.Entry::term).doesNotContain("新时代中国特色社会主义法治思想");
    }

    @ParameterizedTest
    @CsvSource({
        "国家卫生检疫法, 国境卫生检疫法",
        "预防未成年犯罪法, 预防未成年人犯罪法",
        "人民调解员法, 人民调解法",
        "放射性物质污染防治法, 放射性污染防治法",
        "农村土地承包纠纷调解仲裁法, 农村土地承包经营纠纷调解仲裁法",
        "农村土地承包经营纠纷调停仲裁法, 农村土地承包经营纠纷调解仲裁法",
    })
    void aMisspeltNameIsKnownAgain(String name, String meant) {
        assertThat(StatuteNames.standard().meant(name)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国境卫生检疫法",
                "医师法",
                "律师发",
                "治安处罚法",
                "反电信诈骗法",
                "乡村建设法",
                "未成年人网络保护法",
                "某某促进法",
                "废物污染环境防治法",
                "农村承包纠纷调解仲裁法"
            })
    void otherNamesAreLeftAlone(String name) {
        assertThat(StatuteNames.standard().meant(name)).isEmpty();
    }
}
