package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.fazhi.finding.Text;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The contract holds of a sound rule, and each promise of it fails for a rule that breaks it. */
class RuleContractTest {
    @Nested
    class OfASoundSet extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.SET;
        }
    }

    static final class Throwing extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.of(
                    exam -> {
                        if (exam.report().getFrame().orElseThrow().getUrl().isEmpty()) {
                            exam.finding(HouseRules.PLACE).add();
                        }
                    },
                    HouseRules.texts());
        }
    }

    static final class Misplaced extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return finding(Pointer.ROOT.child("frame").child("webAddress"));
        }
    }

    static final class SpeakingChineseOnly extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            String title = "EX-01.title=写明网址\nEX-01.advice=补充网址\n";
            return HouseRules.of(
                    missing(HouseRules.PLACE),
                    MessageCatalogue.read(
                            stream(title + "EX-01.message=没有写明网址"),
                            stream("EX-01.title=Stated\nEX-01.advice=State it")));
        }

        private static ByteArrayInputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class LeavingNamesOpen extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            Map<String, Text> texts = HouseRules.texts();
            texts.put("EX-01.message", Text.of("没有写明{what}", "{what} is not stated"));
            return HouseRules.of(missing(HouseRules.PLACE), texts);
        }
    }

    /** Keeps what it looks at in a field, where another thread puts something else meanwhile. */
    static final class NotThreadSafe extends HouseRules.Contract {
        private final RuleSet set = HouseRules.of(new Forgetful(), HouseRules.texts());

        @Override
        public RuleSet ruleSet() {
            return set;
        }

        private static final class Forgetful implements Check {
            private @Nullable Report report;

            @Override
            public void examine(Examination exam) {
                report = exam.report();
                LockSupport.parkNanos(10_000);
                Report looked = report;
                if (looked != null
                        && looked.getFrame().flatMap(frame -> frame.getUrl()).isEmpty()) {
                    exam.finding(HouseRules.PLACE).add();
                }
            }
        }
    }

    static final class CryingWolf extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.of(exam -> exam.finding(HouseRules.PLACE).add(), HouseRules.texts());
        }
    }

    static final class Blind extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.of(exam -> {}, HouseRules.texts());
        }
    }

    static final class WithAnotherFault extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.SET;
        }

        @Override
        public Map<String, Report> faults() {
            Report two = Report.builder()
                    .from(HouseRules.faulty())
                    .nextPlan(java.util.Optional.empty())
                    .build();
            return Map.of(HouseRules.ID, two);
        }
    }

    static final class WithoutAFault extends HouseRules.Contract {
        @Override
        public RuleSet ruleSet() {
            return HouseRules.SET;
        }

        @Override
        public Map<String, Report> faults() {
            return Map.of("EX-02", HouseRules.faulty());
        }
    }

    private static Check missing(Pointer pointer) {
        return exam -> {
            if (exam.report().getFrame().flatMap(frame -> frame.getUrl()).isEmpty()) {
                exam.finding(pointer).add();
            }
        };
    }

    private static RuleSet finding(Pointer pointer) {
        return HouseRules.of(missing(pointer), HouseRules.texts());
    }

    @Test
    void aRuleThatThrowsIsShownWithTheSmallestReport() {
        Events events = run(Throwing.class);
        assertThat(failed(events)).containsExactly("noReportBreaksARule()");
        assertThat(failure(events, "noReportBreaksARule()"))
                .startsWith("This report breaks a rule: {\"formatVersion\":\"1.0\"}")
                .contains("EX-01 ERROR 规则执行出错：java.util.NoSuchElementException");
    }

    @Test
    void aPointerThatLeadsNowhere() {
        Events events = run(Misplaced.class);
        assertThat(failed(events)).containsExactly("thePointerLeadsIntoTheReport() EX-01");
        assertThat(failure(events, "thePointerLeadsIntoTheReport() EX-01"))
                .contains("/frame/webAddress leads to a place of the report");
    }

    @Test
    void aMissingEnglishText() {
        Events events = run(SpeakingChineseOnly.class);
        assertThat(failed(events)).contains("theTextsAreCompleteInBothLanguages() EX-01");
        assertThat(failure(events, "theTextsAreCompleteInBothLanguages() EX-01"))
                .contains("EX-01.message in both languages");
    }

    @Test
    void aNameThatNobodyFillsIn() {
        Events events = run(LeavingNamesOpen.class);
        assertThat(failed(events)).containsExactly("theTextsAreCompleteInBothLanguages() EX-01");
        assertThat(failure(events, "theTextsAreCompleteInBothLanguages() EX-01"))
                .contains("names left open in 没有写明{what}");
    }

    @Test
    void aRuleThatIsNotThreadSafe() {
        Events events = run(NotThreadSafe.class);
        assertThat(failed(events)).containsExactly("manyThreadsFindTheSame()");
        assertThat(failure(events, "manyThreadsFindTheSame()"))
                .startsWith("Many threads find something else than one in {");
    }

    @Test
    void aRuleThatCriesWolf() {
        assertThat(failed(run(CryingWolf.class)))
                .containsExactly("theFaultIsFoundAlone() EX-01", "theSoundReportPasses() EX-01");
    }

    @Test
    void aRuleThatSeesNothing() {
        assertThat(failed(run(Blind.class)))
                .containsExactly("theFaultIsFoundAlone() EX-01", "thePointerLeadsIntoTheReport() EX-01");
    }

    @Test
    void aReportWithASecondFault() {
        Events events = run(WithAnotherFault.class);
        assertThat(failed(events)).containsExactly("theFaultIsFoundAlone() EX-01");
        assertThat(failure(events, "theFaultIsFoundAlone() EX-01")).contains("ERROR STR-08 /nextPlan");
    }

    @Test
    void aRuleWithoutAFaultyReport() {
        assertThat(failed(run(WithoutAFault.class))).contains("everyRuleHasAFault()", "theFaultIsFoundAlone() EX-01");
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    /** Names of the tests that failed, sorted; that of the rule after that of the test. */
    private static List<String> failed(Events events) {
        return events.failed().stream().map(RuleContractTest::name).sorted().collect(Collectors.toList());
    }

    private static String name(Event event) {
        String own = event.getTestDescriptor().getDisplayName();
        return event.getTestDescriptor()
                .getParent()
                .filter(parent -> parent.getDisplayName().endsWith("()"))
                .map(parent -> parent.getDisplayName() + " " + own)
                .orElse(own);
    }

    private static String failure(Events events, String name) {
        return events.failed().stream()
                .filter(event -> name(event).equals(name))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .findFirst()
                .orElseThrow();
    }
}
