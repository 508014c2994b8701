package org.fazhi.validation.national.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A division code taken apart. */
class DivisionCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"110000", "130121", "820000", "130121103", "130121103000", "130121103201"})
    void wellFormed(String digits) {
        assertThat(new DivisionCode(digits).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "13012",
                "1301211",
                "1301211030",
                "1301211030000",
                "160000",
                "13O121",
                "13012/",
                "13012:"
            })
    void notWellFormed(String digits) {
        assertThat(new DivisionCode(digits).isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "130121, , false, false",
        "130121103, 103, false, true",
        "130121001, 1, false, true",
        "130121000, 0, false, false",
        "130121103000, 103, false, true",
        "130121000000, 0, false, false",
        "130121103001, 103, true, false",
        "130121000201, 0, true, false"
    })
    void townshipsAndVillages(String digits, Integer township, boolean ofVillage, boolean ofTownship) {
        DivisionCode code = new DivisionCode(digits);
        assertThat(code.township().orElse(null)).isEqualTo(township);
        assertThat(code.isOfVillage()).isEqualTo(ofVillage);
        assertThat(code.isOfTownship()).isEqualTo(ofTownship);
    }

    @Test
    void aVillageLiesUnderItsTownship() {
        DivisionCode village = new DivisionCode("130121103201");
        assertThat(village.isUnder(new DivisionCode("130121103"))).isTrue();
        assertThat(village.isUnder(new DivisionCode("130121103000"))).isTrue();
        assertThat(village.isUnder(new DivisionCode("130121104000"))).isFalse();
    }
}
