package example.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fazhi.finding.Verdict;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.validation.structure.ReportConstraints;
import org.junit.jupiter.api.Test;

class MediationReturnTest {
    private static final MediationReturn SOUND = new MediationReturn("某镇人民政府", 2025, 72, 72, 100);

    @Test
    void missing_parts_are_found_in_chinese() {
        System.out.println(SOUND.check().getSummary().getZh());
        SOUND.findings().forEach(System.out::println);

        assertEquals(Verdict.DOES_NOT_CONFORM, SOUND.check().getVerdict());
        assertTrue(SOUND.findings().containsAll(List.of("STR-01 缺少“主要举措和成效”部分", "STR-02 缺少“存在的不足和原因”部分")));
        assertTrue(SOUND.findings().stream().allMatch(finding -> finding.matches("[A-Z]+-\\d+ .*\\p{IsHan}.*")));
    }

    @Test
    void figures_that_agree_are_not_found() {
        assertEquals(List.of(), arithmetic(SOUND));
    }

    @Test
    void a_rate_that_disagrees_with_its_counts_is_found() {
        assertEquals(
                List.of("NUM-01 比率写作 100%，按“调解成功70件”与“受理矛盾纠纷72件”计算应为 97.22%"),
                arithmetic(new MediationReturn("某镇人民政府", 2025, 72, 70, 100)));
    }

    @Test
    void json_reads_back_equal() {
        assertEquals(SOUND.report(), ReportJson.read(SOUND.json()));
        assertTrue(SOUND.json().contains("受理矛盾纠纷"));
    }

    @Test
    void unknown_members_are_kept() {
        String json = SOUND.json()
                .replace("\"reportingYear\": 2025,", "\"reportingYear\": 2025, \"台账\": {\"编号\": 7.50, \"附件\": []},")
                .replace("\"value\": 100,", "\"value\": 100, \"来源\": \"司法所\",");

        Report report = ReportJson.read(json);

        assertEquals(
                RawJson.of("{\"编号\":7.50,\"附件\":[]}"),
                report.getUnknownMembers().get("台账"));
        Figure rate = report.getMediation().flatMap(Mediation::getSuccessRate).orElseThrow();
        assertEquals(RawJson.of("\"司法所\""), rate.getUnknownMembers().get("来源"));
        assertEquals(report, ReportJson.read(ReportJson.write(report)));
        assertTrue(ReportJson.compact(report).contains("\"台账\":{\"编号\":7.50,\"附件\":[]}"));
    }

    @Test
    void constraints_are_checked_without_expression_language() {
        Figure unlabelled =
                Figure.builder().label(" ").value(new BigDecimal("-1")).build();
        Report wrong = Report.builder()
                .mediation(Mediation.builder().addFigure(unlabelled).build())
                .build();

        try (ValidatorFactory factory = ReportConstraints.validatorFactory()) {
            Set<ConstraintViolation<Report>> none = factory.getValidator().validate(SOUND.report());
            Set<ConstraintViolation<Report>> violations = factory.getValidator().validate(wrong);

            assertEquals(Set.of(), none);
            assertEquals(
                    List.of("mediation.figures[0].label 不能为空", "mediation.figures[0].value 必须是正数或零"),
                    violations.stream()
                            .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                            .sorted()
                            .toList());
        }
    }

    private static List<String> arithmetic(MediationReturn form) {
        return form.findings().stream()
                .filter(finding -> finding.startsWith("NUM-"))
                .toList();
    }
}
