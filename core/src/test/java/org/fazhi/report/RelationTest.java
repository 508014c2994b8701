package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void aRateNamesPartWholeAndRate() {
        assertThat(Relation.rate("f2", "f1", "f3"))
                .isEqualTo(Relation.builder()
                        .kind(RelationKind.RATE)
                        .addPart("f2")
                        .whole("f1")
                        .rate("f3")
                        .build());
    }

    @Test
    void aBreakdownIsCompleteOrNot() {
        Relation partial = Relation.breakdown("f1", false, "f2", "f3");

        assertThat(partial.getKind()).isEqualTo(RelationKind.BREAKDOWN);
        assertThat(partial.getWhole()).contains("f1");
        assertThat(partial.getParts()).containsExactly("f2", "f3");
        assertThat(partial.getComplete()).contains(false);
        assertThat(Relation.breakdown("f1", true, "f2", "f3").getComplete()).contains(true);
    }

    @Test
    void aLimitNamesPartAndWhole() {
        assertThat(Relation.atMost("f2", "f1"))
                .isEqualTo(Relation.builder()
                        .kind(RelationKind.AT_MOST)
                        .addPart("f2")
                        .whole("f1")
                        .build());
    }

    @Test
    void equalFiguresHaveNoWhole() {
        Relation equal = Relation.equal("f1", "f2");

        assertThat(equal.getKind()).isEqualTo(RelationKind.EQUAL);
        assertThat(equal.getParts()).containsExactly("f1", "f2");
        assertThat(equal.getWhole()).isEmpty();
        assertThat(equal.getComplete()).isEmpty();
    }

    @Test
    void anEnumerationNamesTheNumberAndTheThings() {
        Relation enumeration = Relation.enumeration("f1", "公示", "记录", "审核");

        assertThat(enumeration.getKind()).isEqualTo(RelationKind.ENUMERATION);
        assertThat(enumeration.getWhole()).contains("f1");
        assertThat(enumeration.getItems()).containsExactly("公示", "记录", "审核");
        assertThat(enumeration.getParts()).isEmpty();
    }

    @Test
    void aKindThisVersionDoesNotKnowIsCarriedAlong() {
        Relation relation = Relation.builder()
                .kind(RelationKind.of("DIFFERENCE"))
                .addPart("f1")
                .build();

        assertThat(relation.getKind().isKnown()).isFalse();
        assertThat(relation.getKind().getCode()).isEqualTo("DIFFERENCE");
    }
}
