package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Printed;
import org.fazhi.report.Relation;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Standing;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What values are called, and what tells them from their like. */
class NamesTest {
    static Stream<Arguments> values() {
        return List.of(
                Arguments.of(Statement.of("有序推进"), "有序推进"),
                Arguments.of(Shortcoming.of("q1", "力量不足"), "力量不足"),
                Arguments.of(Cause.of("编制偏紧"), "编制偏紧"),
                Arguments.of(PlanItem.of("p1", "加强培训"), "加强培训"),
                Arguments.of(Duty.builder().role(DutyRole.JOINT).summary("听取汇报").build(), "听取汇报"),
                Arguments.of(ZeroClaim.builder().label("败诉案件").build(), "败诉案件"),
                Arguments.of(Mechanism.of("联席会议", Standing.EXISTS), "联席会议"),
                Arguments.of(Citation.of("中华人民共和国行政处罚法"), "《中华人民共和国行政处罚法》"),
                Arguments.of(Damage.builder().kind(DamageKind.LOST_DASH).build(), "连接号丢失"),
                Arguments.of(YearEndReport.builder().standing(Standing.EXISTS).build(), "年终述法"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsCalledByItsWords(Printed value, String name) {
        assertThat(Names.of(value)).isEqualTo(name);
        assertThat(Names.identity(value)).isEqualTo(name);
    }

    @Test
    void aFigureIsCalledAsPrintedOrByItsLabel() {
        Figure figure = Figure.builder().label("受理").value(72).scope("镇级").build();
        assertThat(Names.of(figure)).isEqualTo("受理");
        assertThat(Names.identity(figure)).isEqualTo("|受理|镇级|");
        Figure printed = Figure.builder()
                .from(figure)
                .indicator("mediation.accepted")
                .printed("受理72件")
                .build();
        assertThat(Names.of(printed)).isEqualTo("受理72件");
        assertThat(Names.identity(printed)).isEqualTo("mediation.accepted|受理|镇级|受理72件");
    }

    @Test
    void aRelationIsToldByItsMembers() {
        Relation relation = Relation.rate("a", "b", "c");
        assertThat(Names.of(relation)).isEqualTo("比率");
        assertThat(Names.identity(relation)).isEqualTo("RATE|c|b|a");
        assertThat(Names.identity(Relation.breakdown("w", true, "x", "y"))).isEqualTo("BREAKDOWN||w|x,y");
    }

    @Test
    void aLongNameIsCutAfterTwentyFourCharacters() {
        assertThat(Names.of(Statement.of("字".repeat(24)))).isEqualTo("字".repeat(24));
        assertThat(Names.of(Statement.of("字".repeat(25)))).isEqualTo("字".repeat(24) + "…");
        assertThat(Names.of(Statement.of("𠀀".repeat(24)))).isEqualTo("𠀀".repeat(24));
        assertThat(Names.of(Statement.of("𠀀".repeat(25)))).isEqualTo("𠀀".repeat(24) + "…");
        assertThat(Names.identity(Statement.of("字".repeat(25)))).isEqualTo("字".repeat(25));
    }
}
