package org.fazhi.validation.national.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.TimeTable;
import org.fazhi.validation.rule.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan named with its years, beside a table of plans that do not end in the same year. */
class PlanMentionTest {
    private static final List<TimeTable.Entry> PLANS =
            TimeTable.read(new StringReader("""
                    term\talternatives\tknownSince\tinForceFrom\tlastValid\tkind\tnote
                    依法行政纲要（2015—2020年）\t\t2015-12-27\t2015-12-27\t2020\tPLAN\t
                    依法行政纲要（2021—2025年）\t\t2021-08-11\t2021-08-11\t2025\tPLAN\t
                    普法规划（2026—2030年）\t\t2026-07-27\t2026-01-01\t2030\tPLAN\t
                    """)).of(TimeTable.Kind.PLAN);

    private static List<PlanMention> in(String text) {
        return PlanMention.in(new Passage(text, Pointer.ROOT.child("x"), Optional.empty(), Optional.empty()), PLANS);
    }

    @ParameterizedTest
    @CsvSource({
        "依法行政纲要（2026—2030年）, true",
        "依法行政纲要（2025—2030年）, false",
        "依法行政纲要（2021—2026年）, false",
        "普法规划（2031—2035年）, true",
        "普法规划（2026—2031年）, false",
    })
    void aPlanIsLaterThanThoseOfItsName(String text, boolean later) {
        assertThat(in(text))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isAfterAll(PLANS)).isEqualTo(later));
    }

    @Test
    void aMentionHasItsYearsAndItsEntry() {
        PlanMention mention = in("贯彻依法行政纲要（2021-2025年）和本县普法规划（20262030）").get(0);
        assertThat(mention.entry(PLANS)).contains(PLANS.get(1));
        assertThat(List.of(mention.hasDash(), mention.hasYear(), mention.isLocal()))
                .containsExactly(true, true, false);
        PlanMention local = in("贯彻依法行政纲要（2021-2025年）和本县普法规划（20262030）").get(1);
        assertThat(local.entry(PLANS)).contains(PLANS.get(2));
        assertThat(List.of(local.hasDash(), local.hasYear(), local.isLocal())).containsExactly(false, false, true);
        assertThat(in("依法行政纲要（2021—2024年）").get(0).entry(PLANS)).isEmpty();
        assertThat(in("贯彻依法行政纲要")).isEmpty();
    }
}
