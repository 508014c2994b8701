package org.fazhi.validation.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of two texts is the same. */
class ShinglesTest {
    @ParameterizedTest
    @CsvSource({
        "abcdef, abcdef, 100",
        "abcdef, ghijkl, 0",
        "abc, bcd, 33",
        "abcd, abcx, 50",
        "abcabc, abc, 66",
        "ab, ab, 100",
        "a, a, 0",
        "abcdefghij, abcdefghijk, 90"
    })
    void theLikenessIsThatOfTheStretchesOfBoth(String one, String other, int percent) {
        assertThat(of(one).similarity(of(other))).isEqualTo(percent);
        assertThat(of(other).similarity(of(one))).isEqualTo(percent);
    }

    @Test
    void eachStretchCountsOnceAndNoneRunsAcrossTexts() {
        assertThat(of("abab").count()).isEqualTo(2);
        assertThat(Shingles.of(List.of("ab", "cd"), 2).count()).isEqualTo(2);
        assertThat(of("abcd").count()).isEqualTo(3);
        assertThat(of("abcd").shared(of("xbcy"))).isEqualTo(1);
    }

    @Test
    void theOrderOfCharactersMatters() {
        assertThat(of("ab").similarity(of("ba"))).isZero();
    }

    @Test
    void aTextIsHeldWhenAllItsStretchesAre() {
        Shingles held = Shingles.of(List.of("abcd", "xyz"), 3);
        assertThat(held.holdAll("bcd")).isTrue();
        assertThat(held.holdAll("abcd")).isTrue();
        assertThat(held.holdAll("abcx")).isFalse();
        assertThat(held.holdAll("ab")).isFalse();
        assertThat(held.holdAll("")).isFalse();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(of("").similarity(of(""))).isZero();
        assertThat(of("").count()).isZero();
    }

    @Test
    void aMillionCharactersAreNoTrouble() {
        String text = "依法行政".repeat(250_000);
        assertThatCode(() -> assertThat(Shingles.of(List.of(text), 5).count()).isEqualTo(4))
                .doesNotThrowAnyException();
    }

    private static Shingles of(String text) {
        return Shingles.of(List.of(text), 2);
    }
}
