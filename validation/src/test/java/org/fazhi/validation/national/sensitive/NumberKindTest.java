package org.fazhi.validation.national.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number is by its digits alone: the first and the last of each kind, and those just beside. */
class NumberKindTest {
    @ParameterizedTest
    @CsvSource({
        "11010519000101001X, ID_CARD",
        "110105209912310010, ID_CARD",
        "110105202402290011, ID_CARD",
        "11010520230430001X, ID_CARD",
        "110105202312010012, ID_CARD",
        "110105202301010017, ID_CARD",
        "830105202301010016, ID_CARD",
        "110105202301010018, ID_CARD_UNCHECKED",
        "11010520230101001X, ID_CARD_UNCHECKED",
        "110105000101001, ID_CARD_15",
        "830105991231001, ID_CARD_15",
        "11010599123100X, ID_CARD_15",
        "13000000000, MOBILE",
        "19999999999, MOBILE",
        "8613800138000, MOBILE",
        "008613800138000, MOBILE",
        "0102345678, LANDLINE",
        "01023456789, LANDLINE",
        "057123456789, LANDLINE",
        "3700000000000007, BANK_CARD",
        "6228489999999996, BANK_CARD",
        "9900000000000002, BANK_CARD",
        "62170012345698749, BANK_CARD",
        "621700123456987417, BANK_CARD",
        "6222021234567890128, BANK_CARD",
    })
    void aNumberOfPersonsIsToldByItsDigits(String number, NumberKind kind) {
        assertThat(NumberKind.of(number)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105189912310015",
                "110105210001010015",
                "110105202302290014",
                "110105202304310015",
                "110105202313010014",
                "110105202300010015",
                "110105202301000011",
                "100105202301010015",
                "840105202301010018",
                "1101052023010X0017",
                "840105991231001",
                "110105991301001",
                "110105990230001",
                "1101059912X1001",
                "12999999999",
                "1380013800",
                "138001380000",
                "00862380013800",
                "0002345678",
                "0100345678",
                "1000000000000009",
                "7000000000000005",
                "6228489999999995",
                "622848999999999X",
                "111301210001310355",
                "12345",
            })
    void otherNumbersAreNone(String number) {
        assertThat(NumberKind.of(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 1949-12-31", "130121199001021236, 1990-01-02"})
    void theDayOfBirthStandsInTheNumber(String number, LocalDate day) {
        assertThat(NumberKind.birth(number)).isEqualTo(day);
    }
}
