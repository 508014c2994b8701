package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.finding.Finding;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.structure.ReportConstraints;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The constraint finds what the rules find, wherever it stands. */
class ConformsToTest {
    private static final ValidatorFactory FACTORY = ReportConstraints.validatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final Report WRONG = rate(99);
    private static final Report RIGHT = rate(100);
    private static final String MESSAGE = "比率写作 99%，按“调解成功14件”与“受理矛盾纠纷15件”计算应为 93.33%";

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aSoundReportIsValid() {
        Filings.Automatic sound = SoundReports::town;
        Filings.Everything altogether = SoundReports::town;
        Filings.Arithmetic right = () -> RIGHT;
        assertThat(VALIDATOR.validate(sound)).isEmpty();
        assertThat(VALIDATOR.validate(altogether)).isEmpty();
        assertThat(VALIDATOR.validate(right)).isEmpty();
    }

    @Test
    void aFindingIsAViolationAtItsPlace() {
        Filings.Arithmetic filing = () -> WRONG;
        assertThat(lines(VALIDATOR.validate(filing))).containsExactly("report.mediation.figures[2].value " + MESSAGE);
    }

    @Test
    void aReportThatIsAbsentIsValid() {
        Filings.Maybe absent = Optional::empty;
        assertThat(VALIDATOR.validate(absent)).isEmpty();
        assertThat(VALIDATOR.validateValue(Filings.Arithmetic.class, "report", null))
                .isEmpty();
    }

    @Test
    void theReportMayStandInAContainer() {
        Filings.Many many = () -> List.of(RIGHT, WRONG);
        Filings.Maybe maybe = () -> Optional.of(WRONG);
        assertThat(lines(VALIDATOR.validate(many)))
                .containsExactly("reports[1].<list element>.mediation.figures[2].value " + MESSAGE);
        assertThat(lines(VALIDATOR.validate(maybe))).containsExactly("report.mediation.figures[2].value " + MESSAGE);
    }

    @Test
    void parametersAndReturnValuesAreChecked() throws NoSuchMethodException {
        ExecutableValidator executables = VALIDATOR.forExecutables();
        Filings.Office office = new Filings.Office();
        Method pass = Filings.Office.class.getMethod("pass", Report.class);
        assertThat(lines(executables.validateParameters(office, pass, new Object[] {WRONG})))
                .containsExactly("pass.report.mediation.figures[2].value " + MESSAGE);
        assertThat(lines(executables.validateReturnValue(office, pass, WRONG)))
                .containsExactly("pass.<return value>.mediation.figures[2].value " + MESSAGE);
        assertThat(executables.validateParameters(office, pass, new Object[] {RIGHT}))
                .isEmpty();
        assertThat(lines(executables.validateParameters(office, pass, new Object[] {null})))
                .containsExactly("pass.report 不能为null");
    }

    @Test
    void groupsAreRespected() {
        Filings.Grouped grouped = () -> WRONG;
        assertThat(VALIDATOR.validate(grouped)).isEmpty();
        assertThat(VALIDATOR.validate(grouped, Filings.Submission.class)).hasSize(1);
    }

    @Test
    void theConstraintMayBeComposed() {
        Filings.Composed composed = () -> WRONG;
        assertThat(lines(VALIDATOR.validate(composed))).containsExactly("report.mediation.figures[2].value " + MESSAGE);
    }

    @Test
    void bothPayloadsAreCarried() {
        Filings.Marked filing = () -> WRONG;
        ConstraintViolation<Filings.Marked> violation =
                VALIDATOR.validate(filing).iterator().next();
        HibernateConstraintViolation<?> ofHibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = ofHibernate.getDynamicPayload(Finding.class);
        assertThat(finding.getRule()).isEqualTo("NUM-01");
        assertThat(finding.getPointer()).isEqualTo("/mediation/figures/2/value");
        assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(Filings.Urgent.class);
    }

    @Test
    void aMessageOfTheApplicationMayHoldThatOfTheFinding() {
        Filings.Phrased phrased = () -> WRONG;
        assertThat(lines(VALIDATOR.validate(phrased)))
                .containsExactly("report.mediation.figures[2].value NUM-01：" + MESSAGE
                        + "（The rate is printed as 99%; from “调解成功14件” and “受理矛盾纠纷15件” it is 93.33%）");
    }

    @Test
    void severityDecidesWhatCounts() {
        Report warned = Edits.frame(SoundReports.town(), frame -> frame.pageTitle("另一标题"));
        Filings.Automatic automatic = () -> warned;
        Filings.Everything everything = () -> warned;
        assertThat(VALIDATOR.validate(automatic)).isEmpty();
        assertThat(lines(VALIDATOR.validate(everything)))
                .containsExactly("report.frame.pageTitle 网页标题“另一标题”与正文标题“柳桥镇2024年法治政府建设年度报告”不一致");
    }

    @Test
    void anUnknownRuleSetIsADeclarationError() {
        Filings.Misspelt misspelt = () -> RIGHT;
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> VALIDATOR.validate(misspelt))
                .withMessageStartingWith("@ConformsTo：没有这个规则集：cn.national:aritmetic。现有：org.fazhi:structure:1.0、");
        Filings.OfTheHouse unknownHere = () -> RIGHT;
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> VALIDATOR.validate(unknownHere));
    }

    @Test
    @Tag("load")
    void everyFindingOfEveryFaultIsAViolationWithItsPointerAndMessage() {
        assertThat(RuleCasesTest.cases().map(RuleCase::report)).isNotEmpty().allSatisfy(report -> {
            Filings.Everything filing = () -> report;
            assertThat(VALIDATOR.validate(filing).stream().map(ConformsToTest::pointerAndMessage))
                    .containsExactlyInAnyOrderElementsOf(findings(report));
        });
    }

    private static Set<String> findings(Report report) {
        return ReportValidator.standard().check(report).getFindings().stream()
                .map(finding -> "/report" + finding.getPointer() + " "
                        + finding.getMessage().getZh())
                .collect(Collectors.toSet());
    }

    private static String pointerAndMessage(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        });
        return pointer + " " + violation.getMessage();
    }

    static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** 15 disputes, of which 14 (or all) were resolved. */
    private static Report rate(int percent) {
        return Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .reportingYear(2024)
                .mediation(Mediation.builder()
                        .accepted(15)
                        .succeeded(percent == 100 ? 15 : 14)
                        .successRate(percent)
                        .build())
                .build();
    }
}
