package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorDictionaryTest {
    private static final String HEAD = "code\tlabel\tenglish\tarea\tunits\tnature\tbodies\ttotal\tformulas\n";
    private static final String LAKES =
            "lake.count\t湖泊\tlakes\tENVIRONMENT\t个|座\tSTOCK\tCITY|COUNTY\tY\t<= water.count\n";

    @Test
    void readsARow() throws IOException {
        Indicator lakes = read(HEAD + "# 湖泊\n\n" + LAKES).require("lake.count");

        assertThat(lakes)
                .isEqualTo(Indicator.builder()
                        .code("lake.count")
                        .label("湖泊")
                        .englishLabel("lakes")
                        .area(Area.ENVIRONMENT)
                        .addUnits("个", "座")
                        .nature(Nature.STOCK)
                        .addBodies(BodyKind.CITY, BodyKind.COUNTY)
                        .total(true)
                        .addFormula(Formula.parse("<= water.count"))
                        .build());
        assertThat(lakes.getUnit()).contains("个");
    }

    @Test
    void emptyCellsAreNothing() throws IOException {
        Indicator bare = read(HEAD + "lake.count\t湖泊\t\tOTHER\t\tSTOCK\t\t\t").require("lake.count");

        assertThat(bare.getUnits()).isEmpty();
        assertThat(bare.getUnit()).isEmpty();
        assertThat(bare.getBodies()).isEmpty();
        assertThat(bare.getFormulas()).isEmpty();
        assertThat(bare.isTotal()).isFalse();
    }

    @Test
    void severalFormulasAreSeparatedBySemicolons() throws IOException {
        Indicator whole =
                read(HEAD + "a.b\t甲\t\tOTHER\t个\tFLOW\t\t\t= a.c + a.d; <= a.e").require("a.b");

        assertThat(whole.getFormulas()).containsExactly(Formula.parse("= a.c + a.d"), Formula.parse("<= a.e"));
    }

    @Test
    void acceptsTheLineEndsAndTheMarkOfASpreadsheet() throws IOException {
        assertThat(read("\uFEFF" + (HEAD + LAKES).replace("\n", "\r\n")).indicators())
                .hasSize(1);
    }

    @Test
    void anEmptyTableHoldsNothing() throws IOException {
        assertThat(read("").indicators()).isEmpty();
        assertThat(read(HEAD).indicators()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b,甲,,OTHER,个,FLOW,,|应有 9 列，实有 8 列",
                "a.b,甲,,OTHER,个,FLOW,,,,|应有 9 列，实有 10 列",
                "A.b,甲,,OTHER,个,FLOW,,,|指标代码应为小写英文点分形式：A.b",
                "ab,甲,,OTHER,个,FLOW,,,|指标代码应为小写英文点分形式：ab",
                "a.b, ,,OTHER,个,FLOW,,,|中文名称为空",
                "a.b,甲,,其他,个,FLOW,,,|不是有效的代码",
                "a.b,甲,,OTHER,个,,,,|不是有效的代码",
                "a.b,甲,,OTHER,个,FLOW,县,,|不是有效的代码",
                "a.b,甲,,OTHER,个,FLOW,,是,|总量列应为 Y 或空：是",
                "a.b,甲,,OTHER,个,FLOW,,,= a.c|无法识别的公式：= a.c",
                "a.b,甲,,OTHER,个,FLOW,,,<= a.c;|无法识别的公式",
                "lake.count,甲,,OTHER,个,FLOW,,,|指标代码重复：lake.count",
            })
    void aBadRowIsRefusedWithLineAndCause(String row, String cause) {
        String table = HEAD + "# 第二行\n" + LAKES + row.replace(',', '\t') + "\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table))
                .withMessageStartingWith("第 4 行：")
                .withMessageContaining(cause);
    }

    @Test
    void aTableWithoutHeadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(LAKES)).withMessage("第 1 行：首行应为列名");
    }

    @Test
    void aReaderThatFailsIsAnIoException() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("断开");
            }

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> IndicatorDictionary.read(broken))
                .withMessage("断开");
    }

    @Test
    void theReaderIsLeftOpen() throws IOException {
        StringReader table = new StringReader(HEAD);
        IndicatorDictionary.read(table);

        assertThat(table.ready()).isTrue();
    }

    @Test
    void plusAddsAndTheOtherRowHolds() throws IOException {
        IndicatorDictionary one = read(HEAD + LAKES + "a.b\t甲\t\tOTHER\t个\tFLOW\t\t\t");
        IndicatorDictionary other = read(HEAD + "a.b\t乙\t\tOTHER\t个\tFLOW\t\t\t\nc.d\t丙\t\tOTHER\t个\tFLOW\t\t\t");
        IndicatorDictionary both = one.plus(other);

        assertThat(both.indicators()).extracting(Indicator::getLabel).containsExactly("湖泊", "乙", "丙");
        assertThat(one.indicators()).hasSize(2);
        assertThat(one.require("a.b").getLabel()).isEqualTo("甲");
        assertThat(both.indicators()).isUnmodifiable();
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        assertThat(IndicatorDictionary.standard().find("no.such")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorDictionary.standard().require("no.such"))
                .withMessage("指标词典中没有：no.such");
    }

    @Test
    void aCodeOfAnyLengthIsJudgedWithoutRecursion() {
        String dots = "a" + ".a".repeat(500_000);

        assertThat(dots.matches(IndicatorDictionary.CODE)).isTrue();
        assertThat((dots + ".").matches(IndicatorDictionary.CODE)).isFalse();
        assertThat((dots + "..a").matches(IndicatorDictionary.CODE)).isFalse();
    }

    private static IndicatorDictionary read(String table) throws IOException {
        return IndicatorDictionary.read(new StringReader(table));
    }
}
