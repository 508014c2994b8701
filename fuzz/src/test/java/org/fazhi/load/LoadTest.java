package org.fazhi.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The load program tells a validator that bears the load from one that does not. */
class LoadTest {
    private static final List<Report> REPORTS =
            List.of(Samples.townReport(2024), Samples.withFault("NUM-01"), Samples.countyReport(2023));

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private boolean run(ReportValidator validator, long checks) throws InterruptedException {
        return Load.run(validator, REPORTS, checks, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theStandardValidatorBearsIt() throws InterruptedException {
        assertThat(run(ReportValidator.standard(), 500)).as(told()).isTrue();
        assertThat(told())
                .startsWith("3 reports with 1 findings, each alone")
                .contains(" 10 %: 50 checked, 0 different, 0 broken, heap ")
                .contains("100 %: 500 checked, 0 different, 0 broken, heap ")
                .endsWith("OK: 500 checks in 64 threads" + System.lineSeparator());
    }

    @Test
    void aRuleThatRemembersIsFoundOut() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        boolean good = run(
                with(exam -> {
                    if (calls.incrementAndGet() == 300) {
                        exam.finding(Pointer.ROOT).add();
                    }
                }),
                500);
        assertThat(good).isFalse();
        assertThat(told())
                .contains("100 %: 500 checked, 1 different, 0 broken, heap ")
                .endsWith("FAILED: 500 checks in 64 threads" + System.lineSeparator());
    }

    @Test
    void aRuleThatKeepsWhatItSawIsFoundOut() throws InterruptedException {
        List<byte[]> kept = new CopyOnWriteArrayList<>();
        assertThat(run(with(exam -> kept.add(new byte[200_000])), 500)).isFalse();
        assertThat(told())
                .contains("100 %: 500 checked, 0 different, 0 broken, heap ")
                .contains("FAILED");
    }

    private static ReportValidator with(Check check) {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("t:load:1")
                .title(Text.of("测试规则", "Test rules"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        MessageCatalogue texts = MessageCatalogue.of(Map.of(
                "EX-01.title", Text.of("示例", "Example"),
                "EX-01.message", Text.of("发现问题", "A fault"),
                "EX-01.advice", Text.of("请更正", "Correct it")));
        LegalBasis basis =
                LegalBasis.builder().kind(BasisKind.LOGIC).instrument("测试").build();
        return ReportValidator.of(RuleSet.builder(info, texts)
                .rule("EX-01", Severity.ERROR, Executability.FULL, check, basis)
                .build());
    }
}
