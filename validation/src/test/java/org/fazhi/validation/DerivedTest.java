package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.finding.Severity.WARNING;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Derived;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** What several rules need is worked out once in a check. */
class DerivedTest {
    private static ReportValidator twoRules(Check check) {
        RuleSet.Builder set = TestSets.builder("com.example:derived:1.0", info -> info);
        set.rule("EX-01", WARNING, Executability.FULL, check, TestSets.basis(BasisKind.BINDING));
        set.rule("EX-02", WARNING, Executability.FULL, check, TestSets.basis(BasisKind.BINDING));
        return ReportValidator.of(set.build());
    }

    @Test
    void theFirstRuleThatAsksWorksItOutForAllOfTheCheck() {
        AtomicInteger times = new AtomicInteger();
        Derived<Integer> figures = (index, passages) ->
                times.incrementAndGet() * 1000 + index.figures().size();
        ReportValidator validator = twoRules(exam -> {
            if (exam.derived(figures) != 1000 + exam.index().figures().size()) {
                exam.finding(Pointer.ROOT).add();
            }
        });
        assertThat(validator.check(SoundReports.town()).getFindings()).isEmpty();
        assertThat(times).hasValue(1);
        assertThat(validator.check(SoundReports.town()).getFindings()).hasSize(2);
        assertThat(times).hasValue(2);
    }

    /** The keywords of the rule that asks first do not decide what the others see. */
    @Test
    void itSeesAllWordsWhateverTheKeywordsOfTheRule() {
        Derived<Long> count = (index, passages) -> {
            long all = 0;
            for (Passage passage : passages) {
                all += passage.text().isEmpty() ? 0 : 1;
            }
            return all;
        };
        AtomicInteger own = new AtomicInteger();
        AtomicInteger shared = new AtomicInteger();
        ReportValidator validator = twoRules(new Check() {
            @Override
            public Keywords keywords() {
                return Keywords.of("柳桥镇人民政府");
            }

            @Override
            public void examine(Examination exam) {
                exam.passages().forEach(passage -> own.incrementAndGet());
                shared.set(exam.derived(count).intValue());
            }
        });
        validator.check(SoundReports.town());
        assertThat(own.get() / 2).isPositive().isLessThan(shared.get());
    }

    @Test
    void oneThatBreaksBreaksEachRuleThatAsksAndNoOther() {
        Derived<Integer> broken = (index, passages) -> {
            throw new IllegalStateException("gone");
        };
        ValidationResult result =
                twoRules(exam -> exam.derived(broken)).with(sound()).check(SoundReports.town());
        assertThat(result.getOutcomes())
                .extracting(RuleOutcome::getOutcome)
                .containsExactly(Outcome.ERROR, Outcome.ERROR, Outcome.PASS);
    }

    @Test
    void itKeepsTheTimeBudget() {
        Derived<Integer> endless = (index, passages) -> {
            while (true) {
                passages.forEach(passage -> {});
            }
        };
        ValidationResult result = twoRules(exam -> exam.derived(endless))
                .check(
                        SoundReports.town(),
                        CheckOptions.builder().timeBudget(Duration.ofMillis(50)).build());
        assertThat(result.getOutcomes())
                .extracting(RuleOutcome::getOutcome)
                .containsExactly(Outcome.ERROR, Outcome.ERROR);
    }

    private static RuleSet sound() {
        return TestSets.set("com.example:sound:1.0", WARNING, exam -> {});
    }
}
