package org.fazhi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTypesTest {
    @Test
    void aTextSpeaksTheLanguageItIsAskedFor() {
        Text text = Text.of("比率与数据不符", "The rate does not agree");

        assertThat(text.in(Language.ZH)).isEqualTo("比率与数据不符");
        assertThat(text.in(Language.EN)).isEqualTo("The rate does not agree");
    }

    @Test
    void aTextDoesNotAskTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(Text.of("中文", "English").in(Language.ZH)).isEqualTo("中文");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theFirstLanguageIsChinese() {
        assertThat(Language.values()).containsExactly(Language.ZH, Language.EN);
    }

    @Test
    void severitiesGoFromGraveToMild() {
        assertThat(Severity.values())
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .isSorted();
        assertThat(List.of(Severity.INFO, Severity.ERROR, Severity.WARNING).stream()
                        .sorted())
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void theNamesThatStandInJsonAreThese() {
        assertThat(Verdict.values())
                .extracting(Verdict::name)
                .containsExactly("CONFORMS", "CONFORMS_WITH_WARNINGS", "DOES_NOT_CONFORM", "UNDETERMINED");
        assertThat(Outcome.values())
                .extracting(Outcome::name)
                .containsExactly("PASS", "FAIL", "NOT_APPLICABLE", "SKIPPED", "ERROR");
        assertThat(BasisKind.values())
                .extracting(BasisKind::name)
                .containsExactly("BINDING", "ANALOGY", "PRACTICE", "LOGIC");
        assertThat(Executability.values())
                .extracting(Executability::name)
                .containsExactly("FULL", "MAY_MISS", "MAY_OVER_REPORT", "MANUAL");
        assertThat(RuleSetStatus.values())
                .extracting(RuleSetStatus::name)
                .containsExactly("DRAFT", "PUBLISHED", "SUPERSEDED");
    }

    @Test
    void whatConcernsEveryoneNamesNobody() {
        Applicability always = Applicability.always();

        assertThat(always.getBodies()).isEmpty();
        assertThat(always.getFromYear()).isEmpty();
        assertThat(always.getToYear()).isEmpty();
        assertThat(always).isEqualTo(Applicability.builder().build());
    }

    @Test
    void nothingIsAcceptedUnlessItIsSaid() {
        RuleOutcome outcome = RuleOutcome.builder()
                .rule("NUM-01")
                .set("cn.national:numbers:1.0")
                .outcome(Outcome.FAIL)
                .findings(3)
                .build();
        Totals totals = Totals.builder().errors(3).warnings(2).infos(1).build();

        assertThat(outcome.getAccepted()).isZero();
        assertThat(totals.getAccepted()).isZero();
    }

    @Test
    void aResultHasTheVersionOfItsFormat() {
        ValidationResult result = ValidationResult.builder()
                .verdict(Verdict.CONFORMS)
                .summary(Text.of("符合", "It conforms"))
                .totals(Totals.builder().errors(0).warnings(0).infos(0).build())
                .engineVersion("1.2.3")
                .build();

        assertThat(result.getFormatVersion()).isEqualTo("1.0");
    }

    @Test
    void theArgumentsOfAFindingKeepTheirOrder() {
        Finding finding = Finding.builder()
                .rule("NUM-01")
                .set("cn.national:arithmetic:1.0")
                .severity(Severity.ERROR)
                .pointer("/mediation/figures/2/value")
                .place(Text.of("矛盾纠纷化解", "mediation"))
                .messageKey("NUM-01.message")
                .putArgument("stated", "99%")
                .putArgument("computed", "93.33%")
                .message(Text.of("比率不符", "The rate does not agree"))
                .advice(Text.of("请核对", "Please check"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.LOGIC)
                        .instrument("算术")
                        .build())
                .fingerprint("0123456789abcdef")
                .build();

        assertThat(finding.getArguments().keySet()).containsExactly("stated", "computed");
        assertThat(finding.getBasis()).hasSize(1);
    }
}
