package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.Edits.telling;
import static org.fazhi.validation.Edits.without;
import static org.fazhi.validation.WorkCases.more;

import java.util.List;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MED and PET: the near side of each boundary, what is skipped and what is not concerned. */
class MediationBoundariesTest {
    private static final Report TOWN = SoundReports.town();

    private static Report value(Report report, String id, long value) {
        return figure(report, id, figure -> figure.value(value));
    }

    @Test
    void committeesOfVillagesAndCommunities() {
        Report apart = figures(
                without(TOWN, "villages", "committees"),
                Figure.of("village.villages", 18),
                Figure.of("village.communities", 6),
                Figure.of("mediation.committees", 24));
        assertThat(WorkOutcomes.of("MED-01", apart)).isEqualTo("PASS");
        Report fewer = figures(
                without(TOWN, "villages", "committees"),
                Figure.of("village.villages", 18),
                Figure.of("village.communities", 6),
                Figure.of("mediation.committees", 23));
        assertThat(WorkOutcomes.findings("MED-01", fewer))
                .containsExactly("WARNING message /otherWork/figures/2/value");
        assertThat(WorkOutcomes.of("MED-01", value(TOWN, "committees", 25))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-01", more(value(TOWN, "committees", 20), "committees")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-01", without(TOWN, "villages"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("MED-01", without(TOWN, "committees"))).isEqualTo("SKIPPED");
    }

    @ParameterizedTest
    @CsvSource({"2, FAIL", "3, PASS", "9, PASS", "10, FAIL"})
    void threeToNineMembers(long members, String outcome) {
        assertThat(WorkOutcomes.of("MED-02", value(TOWN, "members", members))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"90, PASS", "90.5, PASS", "90.6, FAIL", "100, FAIL", "80, PASS"})
    void aRateOfMoreThanAHundred(String rate, String outcome) {
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("100", "90", rate), "accepted")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"90, PASS", "89.5, PASS", "89.4, FAIL", "100, PASS", "101, PASS"})
    void aRateOfMoreThanNinety(String rate, String outcome) {
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("100", "90", rate), "succeeded")))
                .isEqualTo(outcome);
    }

    @Test
    void aRateThatCannotBeBounded() {
        Report about =
                figure(ArithmeticCases.mediation("100", "90", "50"), "accepted", figure -> figure.approx(Approx.ABOUT));
        assertThat(WorkOutcomes.of("MED-03", about)).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("0", "0", "100"), "accepted")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("MED-03", more(ArithmeticCases.mediation("72", "80", "100"), "succeeded")))
                .containsExactly("ERROR message.count /mediation/figures/1/value");
        Report noPercent = figure(
                more(ArithmeticCases.mediation("100", "90", "95"), "accepted"), "success", figure -> figure.unit("分"));
        assertThat(WorkOutcomes.of("MED-03", noPercent)).isEqualTo("PASS");
    }

    @Test
    void countsWithoutARateAndNothingAtAll() {
        Report noRate = edit(without(TOWN, "success"), report -> report.relations(List.of()));
        assertThat(WorkOutcomes.of("MED-03", noRate)).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-03", value(noRate, "succeeded", 73))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("MED-03", without(noRate, "accepted"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("LIT-01", without(TOWN, "should-appear"))).isEqualTo("SKIPPED");
    }

    @Test
    void confirmations() {
        assertThat(WorkOutcomes.of("MED-04", value(TOWN, "confirmed", 40))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "written", "confirmation-days")))
                .isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "confirmed"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "confirmation-days")))
                .isEqualTo("PASS");
        Report all = figures(
                without(TOWN, "written", "confirmed"),
                Figure.of("mediation.agreements", 11),
                Figure.of("mediation.confirmed", 12));
        assertThat(WorkOutcomes.findings("MED-04", all))
                .containsExactly("WARNING message.count /otherWork/figures/1/value");
        Report norm =
                figure(value(TOWN, "confirmation-days", 45), "confirmation-days", figure -> figure.nature(Nature.NORM));
        assertThat(WorkOutcomes.of("MED-04", norm)).isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({"30, 内, PASS", "31, 内, FAIL", "60, 以内, FAIL"})
    void aTimeAllowedForConfirmationIsAsLongAsItSays(int days, String word, String outcome) {
        Report allowed = figure(
                TOWN,
                "confirmation-days",
                figure -> figure.value(days).approx(Approx.LESS_THAN).approxWord(word));
        assertThat(WorkOutcomes.of("MED-04", allowed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2件信访事项因情况复杂经批准延期办结。", "信访件疑难的依法延长办理期限。", "来访事项中止办理1件。"})
    void explainedPetitions(String words) {
        Report report = telling(TOWN, words);
        assertThat(WorkOutcomes.of("PET-01", value(report, "petitions-overdue", 2)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(report, "petitions-in-time", 98)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(report, "petition-days", 90)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("PET-01", value(report, "petition-days", 91)))
                .containsExactly("WARNING message.days /mediation/figures/12/value");
    }

    @Test
    void petitions() {
        Report extended = figures(TOWN, Figure.of("petition.extended", 2));
        assertThat(WorkOutcomes.of("PET-01", value(extended, "petitions-overdue", 2)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(telling(TOWN, "案情复杂，延期较多。"), "petitions-overdue", 2)))
                .isEqualTo("FAIL");
        Report both = value(value(TOWN, "petitions-overdue", 2), "petitions-in-time", 98);
        assertThat(WorkOutcomes.findings("PET-01", both))
                .containsExactly("WARNING message.overdue /mediation/figures/11/value");
        assertThat(WorkOutcomes.of("PET-01", more(value(TOWN, "petitions-in-time", 98), "petitions-in-time")))
                .isEqualTo("PASS");
        Report silent = without(TOWN, "petitions-in-time", "petitions-overdue", "petition-days");
        assertThat(WorkOutcomes.of("PET-01", silent)).isEqualTo("SKIPPED");
        for (String only : List.of("petition.overdue", "petition.on_time_rate", "petition.longest_days")) {
            assertThat(WorkOutcomes.of(
                            "PET-01", figures(silent, Figure.of(only, only.equals("petition.on_time_rate") ? 100 : 0))))
                    .isEqualTo("PASS");
        }
        assertThat(WorkOutcomes.of("PET-01", WorkOutcomes.town(2021))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("PET-01", WorkOutcomes.town(2022))).isEqualTo("PASS");
    }
}
