package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.testkit.FazhiAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** What the assertions say, and what a failure shows. */
class FazhiAssertionsTest {
    private static final Report SOUND = Samples.townReport(2024);
    private static final Report FAULTY = Samples.withFault("NUM-01");

    @Test
    void aSoundReportConforms() {
        assertThatCode(() -> assertThat(SOUND)
                        .conforms()
                        .hasNoFindings()
                        .hasNoFinding("NUM-01")
                        .hasOutcome("NUM-01", Outcome.PASS)
                        .hasVerdict(Verdict.CONFORMS))
                .doesNotThrowAnyException();
    }

    @Test
    void aFindingIsNarrowedDown() {
        assertThatCode(() -> assertThat(FAULTY)
                        .doesNotConform()
                        .hasFindingsOnlyOf("NUM-01")
                        .hasFinding("NUM-01")
                        .at("/mediation/figures/2/value")
                        .withSeverity(Severity.ERROR)
                        .saying("99%")
                        .once()
                        .and()
                        .hasNoFinding("NUM-02"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsFoundIsShownWhereAReportShouldConform() {
        fails(() -> assertThat(FAULTY).conforms())
                .hasMessageContaining("Expecting the verdict CONFORMS, but it is:")
                .hasMessageContaining("DOES_NOT_CONFORM 不符合：错误 1、警告 0、提示 0")
                .hasMessageContaining("\n  ERROR NUM-01 /mediation/figures/2/value ");
        fails(() -> assertThat(SOUND).doesNotConform())
                .hasMessageContaining("Expecting the verdict DOES_NOT_CONFORM")
                .hasMessageContaining("  (no findings)");
    }

    @Test
    void aFindingThatIsNotThere() {
        fails(() -> assertThat(SOUND).hasFinding("NUM-01"))
                .hasMessageContaining("Expecting a finding of NUM-01 (NUM-01 PASS), but found:")
                .hasMessageContaining("(no findings)");
        fails(() -> assertThat(SOUND).hasFinding("XX-01"))
                .hasMessageContaining("XX-01 (it is not among the rules that ran)");
        fails(() -> assertThat(SOUND).hasFinding("DAT-06")).hasMessageContaining("DAT-06 NOT_APPLICABLE ");
    }

    @Test
    void aFindingSomewhereElse() {
        fails(() -> assertThat(FAULTY).hasFinding("NUM-01").at("/figures/3"))
                .hasMessageContaining("Expecting a finding at /figures/3, but found:")
                .hasMessageContaining("ERROR NUM-01 /mediation/figures/2/value");
        fails(() -> assertThat(FAULTY).hasFinding("NUM-01").withSeverity(Severity.INFO))
                .hasMessageContaining("Expecting a finding with severity INFO, but found:");
        fails(() -> assertThat(FAULTY).hasFinding("NUM-01").saying("98%"))
                .hasMessageContaining("Expecting a finding saying \"98%\", but found:");
    }

    @Test
    void findingsThatShouldNotBeThere() {
        fails(() -> assertThat(FAULTY).hasNoFinding("NUM-01"))
                .hasMessageContaining("Expecting no finding of NUM-01, but found:")
                .hasMessageContaining("/mediation/figures/2/value");
        fails(() -> assertThat(FAULTY).hasNoFindings()).hasMessageContaining("Expecting findings of exactly []");
        fails(() -> assertThat(FAULTY).hasFindingsOnlyOf("NUM-02"))
                .hasMessageContaining("Expecting findings of exactly [NUM-02], but found:");
        fails(() -> assertThat(FAULTY).hasOutcome("NUM-01", Outcome.PASS))
                .hasMessageContaining("Expecting NUM-01 to have the outcome PASS, but: NUM-01 FAIL");
    }

    @Test
    void twoFindingsAreNotOne() {
        Report unnamed = Report.builder().reportingYear(2024).build();
        fails(() -> assertThat(unnamed)
                        .hasFinding("TTL-01")
                        .and()
                        .hasFinding("SIG-01")
                        .once())
                .hasMessageContaining("Expecting one finding, but there are 2:");
    }

    @Test
    void theValidatorAndTheOptionsAreThoseNamed() {
        ReportValidator validator = ReportValidator.standard().with(HouseRules.SET);
        Report faulty = HouseRules.faulty();
        assertThatCode(() -> {
                    assertThat(faulty).checkedBy(validator).hasFinding("EX-01").at("/frame/url");
                    assertThat(faulty).hasNoFinding("EX-01");
                    CheckOptions house = CheckOptions.builder()
                            .addRuleSet("com.example:house:1.0")
                            .build();
                    assertThat(FAULTY).checkedBy(validator).checkedWith(house).conforms();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theDescriptionIsKept() {
        fails(() -> assertThat(FAULTY)
                        .as("清河县")
                        .checkedWith(CheckOptions.none())
                        .conforms())
                .hasMessageStartingWith("[清河县]");
        fails(() -> assertThat(FAULTY).as("99%d").hasFinding("NUM-01").at("/frame"))
                .hasMessageStartingWith("[99%d]");
        fails(() -> assertThat((Report) null).conforms()).hasMessageContaining("not to be null");
    }

    @Test
    void aResultIsSpokenOfAsItIs() {
        assertThatCode(() -> assertThat(ReportValidator.standard().check(FAULTY))
                        .doesNotConform()
                        .hasFinding("NUM-01"))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleThatBrokeIsShown() {
        ReportValidator broken = ReportValidator.of(HouseRules.of(
                exam -> {
                    throw new IllegalStateException("坏了");
                },
                HouseRules.texts()));
        fails(() -> assertThat(SOUND).checkedBy(broken).conforms())
                .hasMessageContaining("UNDETERMINED")
                .hasMessageContaining("EX-01 ERROR 规则执行出错：java.lang.IllegalStateException: 坏了");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> fails(
            ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
