package example.songhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.finding.Severity.ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.file.RuleSetFile;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The example file is read as it stands, and every rule in it finds what it is to find. */
class BaishaFileTest {
    private static final RuleSet COUNTY = read();
    private static final ReportValidator VALIDATOR = ReportValidator.standard().with(COUNTY);

    private static RuleSet read() {
        try (InputStream file = Files.newInputStream(Path.of("rules/baisha-county.yaml"))) {
            return RuleSetFile.read(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(Report report) {
        return VALIDATOR.check(report).getFindings().stream()
                .filter(found -> found.getSet().equals("cn.baisha:annual-report:1.0"))
                .map(found -> found.getRule() + " " + found.getMessage().getZh())
                .toList();
    }

    private static Report figures(String... figures) {
        return Reports.of("970221", 2024, 5, figures);
    }

    @Test
    void figuresAreCompared() {
        assertThat(found(figures("mediation.succeeded", "95", "mediation.accepted", "100")))
                .isEmpty();
        assertThat(found(figures("mediation.succeeded", "11", "mediation.accepted", "10")))
                .containsExactly("BS-01 “mediation.succeeded11件”多于“mediation.accepted10件”");
        assertThat(found(figures("mediation.succeeded", "89", "mediation.accepted", "100")))
                .containsExactly("BS-04 调解成功率为 89.0%，应 ≥ 90%");
        assertThat(found(figures("mediation.success_rate", "101")))
                .containsExactly("BS-05 “mediation.success_rate101件”应在 0—100 之间");
    }

    @Test
    void figuresAreAddedUp() {
        assertThat(found(figures(
                        "mediation.agreements_written", "6",
                        "mediation.agreements_oral", "5",
                        "mediation.agreements", "12",
                        "mediation.succeeded", "10")))
                .containsExactly(
                        "BS-02 “mediation.agreements_written6件、mediation.agreements_oral5件”合计 11件，多于“mediation.succeeded10件”",
                        "BS-03 “mediation.agreements_written6件、mediation.agreements_oral5件”之和应为 11件，写作“mediation.agreements12件”");
    }

    @Test
    void wordsAreLookedFor() {
        assertThat(found(worded("群众对窗口服务基本满意"))).containsExactly("BS-06 写作“基本满意”");
        assertThat(found(worded("群众基本满意度不高"))).isEmpty();
    }

    private static Report worded(String shortcoming) {
        return Report.builder()
                .from(figures())
                .shortcomings(Reports.shortcomings(1, shortcoming))
                .build();
    }

    @Test
    void aRequiredPart() {
        Report department = Report.builder()
                .addIssuer(Issuer.builder()
                        .name("白沙县水务局")
                        .kind(BodyKind.DEPARTMENT)
                        .divisionCode("970221")
                        .build())
                .reportingYear(2024)
                .build();
        assertThat(found(department)).containsExactly("BS-07 缺少“存在的不足和原因”或者没有内容");
        assertThat(found(figures())).isEmpty();
    }

    @Test
    void aTightenedRuleAndAParameter() {
        Report causeless = Report.builder()
                .from(figures())
                .shortcomings(Reports.causeless())
                .build();
        Finding found = VALIDATOR.check(causeless).getFindings().stream()
                .filter(each -> each.getRule().equals("STR-03"))
                .findFirst()
                .orElseThrow();
        assertThat(found.getSeverity()).isEqualTo(ERROR);
        assertThat(found.getChangedBy()).containsExactly("cn.baisha:annual-report:1.0");
    }
}
