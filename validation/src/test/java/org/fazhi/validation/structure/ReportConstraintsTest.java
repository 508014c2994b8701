package org.fazhi.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.finding.Finding;
import org.fazhi.report.Achievements;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Statement;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** The structural constraints of the model: where they stand, and in which language. */
class ReportConstraintsTest {
    private static final String DUPLICATE = "编号与前面的重复";
    private static final String DANGLING = "引用的编号不存在";
    private static final String BLANK_IF_STATED = "写明的内容不能为空白";

    @Test
    void noExpressionLanguageIsOnTheClassPath() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
        assertThat(ModuleLayer.boot().findModule("jakarta.el")).isEmpty();
    }

    @Test
    void everyFaultStandsAtItsPropertyInChinese() {
        assertThat(violations(bad())).containsExactlyInAnyOrderEntriesOf(expected());
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(violations(bad())).containsExactlyInAnyOrderEntriesOf(expected());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theRuleStandsAtTheSamePlacesAsJsonPointers() {
        Map<String, String> findings = new TreeMap<>();
        ReportValidator.of(StructureRuleSet.get()).check(bad()).getFindings().stream()
                .forEach(finding -> findings.put(finding.getPointer(), problem(finding)));
        assertThat(findings)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("/formatVersion", "不能为空"),
                        Map.entry("/issuers/0/shortName", BLANK_IF_STATED),
                        Map.entry("/frame/title", BLANK_IF_STATED),
                        Map.entry("/frame/addressees/1", "不能为空"),
                        Map.entry("/outline/0/level", "最小不能小于1"),
                        Map.entry("/outline/0/children/1/level", "最大不能超过9"),
                        Map.entry("/outline/0/children/1/id", DUPLICATE),
                        Map.entry("/achievements/sections", DANGLING),
                        Map.entry("/achievements/statements/0/section", DANGLING),
                        Map.entry("/mediation/figures/0/label", "不能为空"),
                        Map.entry("/mediation/figures/1/value", "必须是正数或零"),
                        Map.entry("/mediation/figures/1/indicator", "指标代码应为小写英文点分形式，如 mediation.accepted"),
                        Map.entry("/mediation/figures/2/id", DUPLICATE),
                        Map.entry("/relations/0/parts", DANGLING),
                        Map.entry("/relations/1/whole", DANGLING)));
    }

    private static String problem(Finding finding) {
        return finding.getArguments().getOrDefault("problem", "");
    }

    @Test
    void whatIsAbsentIsNoFault() {
        assertThat(violations(Report.builder().build())).isEmpty();
        assertThat(violations(Report.builder()
                        .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                        .frame(Frame.builder().build())
                        .addOutline(Section.builder().id("s1").level(1).build())
                        .achievements(Achievements.builder().build())
                        .mediation(Mediation.builder().accepted(0).build())
                        .build()))
                .isEmpty();
    }

    private static Map<String, String> violations(Report report) {
        Map<String, String> violations = new TreeMap<>();
        try (ValidatorFactory factory = ReportConstraints.validatorFactory()) {
            Validator validator = factory.getValidator();
            for (ConstraintViolation<Report> violation : validator.validate(report)) {
                String twice = violations.put(violation.getPropertyPath().toString(), violation.getMessage());
                assertThat(twice).isNull();
            }
        }
        return violations;
    }

    private static Map<String, String> expected() {
        return Map.ofEntries(
                Map.entry("formatVersion", "不能为空"),
                Map.entry("issuers[0].shortName", BLANK_IF_STATED),
                Map.entry("frame.title", BLANK_IF_STATED),
                Map.entry("frame.addressees[1].<list element>", "不能为空"),
                Map.entry("outline[0].level", "最小不能小于1"),
                Map.entry("outline[0].children[1].level", "最大不能超过9"),
                Map.entry("outline[0].children[1].id", DUPLICATE),
                Map.entry("achievements.sections", DANGLING),
                Map.entry("achievements.statements[0].section", DANGLING),
                Map.entry("mediation.figures[0].label", "不能为空"),
                Map.entry("mediation.figures[1].value", "必须是正数或零"),
                Map.entry("mediation.figures[1].indicator", "指标代码应为小写英文点分形式，如 mediation.accepted"),
                Map.entry("mediation.figures[2].id", DUPLICATE),
                Map.entry("relations[0].parts", DANGLING),
                Map.entry("relations[1].whole", DANGLING));
    }

    private static Report bad() {
        return Report.builder()
                .formatVersion("")
                .addIssuer(Issuer.builder().name("某镇").shortName(" ").build())
                .frame(Frame.builder().title(" ").addAddressees("县委", "").build())
                .addOutline(Section.builder()
                        .id("s1")
                        .level(0)
                        .addChildren(section("s2", 2), section("s1", 10))
                        .build())
                .achievements(Achievements.builder()
                        .addSection("s7")
                        .addStatement(Statement.builder()
                                .summary("有序推进")
                                .section("s8")
                                .build())
                        .build())
                .mediation(Mediation.builder()
                        .addFigure(figure("f1").label("").value(1).build())
                        .addFigure(figure("f2")
                                .value(new BigDecimal("-1"))
                                .indicator("调解")
                                .build())
                        .addFigure(figure("f2").value(3).build())
                        .build())
                .addRelation(Relation.rate("f8", "f2", "f1"))
                .addRelation(Relation.breakdown("f9", false, "f1"))
                .build();
    }

    private static Figure.Builder figure(String id) {
        return Figure.builder().id(id).label("受理");
    }

    private static Section section(String id, int level) {
        return Section.builder().id(id).level(level).build();
    }
}
