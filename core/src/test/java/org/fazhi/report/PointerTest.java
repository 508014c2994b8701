package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTest {
    @Test
    void theReportItselfIsTheEmptyPointer() {
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.tokens()).isEmpty();
    }

    @Test
    void namesAndIndexesFollowEachOther() {
        Pointer pointer =
                Pointer.ROOT.child("mediation").child("figures").child(2).child("value");

        assertThat(pointer).hasToString("/mediation/figures/2/value");
        assertThat(pointer.tokens())
                .containsExactly("mediation", "figures", "2", "value")
                .isUnmodifiable();
    }

    /** The members of the example in section 5 of RFC 6901. */
    @Test
    void escapesAsTheRfcDoes() {
        assertThat(Pointer.ROOT.child("")).hasToString("/");
        assertThat(Pointer.ROOT.child("a/b")).hasToString("/a~1b");
        assertThat(Pointer.ROOT.child("m~n")).hasToString("/m~0n");
        assertThat(Pointer.ROOT.child("~1")).hasToString("/~01");
        assertThat(Pointer.ROOT.child("c%d")).hasToString("/c%d");
        assertThat(Pointer.ROOT.child("k\"l")).hasToString("/k\"l");
        assertThat(Pointer.ROOT.child("未知 成员")).hasToString("/未知 成员");
    }

    @Test
    void anIndexEqualsTheNameItIsWrittenAs() {
        assertThat(Pointer.ROOT.child(0)).isEqualTo(Pointer.ROOT.child("0")).hasSameHashCodeAs(Pointer.ROOT.child("0"));
    }

    @Test
    void pointersAreEqualWhenAllTheirStepsAre() {
        Pointer pointer = Pointer.ROOT.child("a").child("b");

        assertThat(pointer).isEqualTo(Pointer.ROOT.child("a").child("b"));
        assertThat(pointer).isNotEqualTo(Pointer.ROOT.child("b").child("b"));
        assertThat(pointer).isNotEqualTo(Pointer.ROOT.child("b"));
        assertThat(pointer).isNotEqualTo(Pointer.ROOT.child("a/b"));
        assertThat(Pointer.ROOT.child("")).isNotEqualTo(Pointer.ROOT);
    }

    @Test
    void aPlaceLiesWithinItselfAndAllAboveIt() {
        Pointer list = Pointer.ROOT.child("mediation").child("figures");
        Pointer value = list.child(1).child("value");

        assertThat(value.isWithin(value)).isTrue();
        assertThat(value.isWithin(
                        Pointer.ROOT.child("mediation").child("figures").child(1)))
                .isTrue();
        assertThat(value.isWithin(Pointer.ROOT)).isTrue();
        assertThat(value.isWithin(list.child(11))).isFalse();
        assertThat(value.isWithin(list.child(1).child("unit"))).isFalse();
        assertThat(list.isWithin(value)).isFalse();
        assertThat(Pointer.ROOT.isWithin(list)).isFalse();
    }
}
