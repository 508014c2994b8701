package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fazhi.validation.ConformsToTest.lines;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.bean.ConformsToValidator;
import org.fazhi.validation.rule.Check;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets of an application, the language of messages, and texts of a report in them. */
class ConformsToTextsTest {
    private static final Check QUOTES_THE_TITLE =
            exam -> exam.finding(Pointer.ROOT.child("frame").child("title"))
                    .variant("shown")
                    .actual(exam.report().getFrame().flatMap(Frame::getTitle).orElse(""))
                    .add();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "{min}",
                "{zh}{en}{rule}",
                "\\{zh\\}",
                "\\\\${validatedValue}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{org.fazhi.validation.bean.ConformsTo.message}",
                "$1 {0} %s {{x}} ${'a'.getClass()} \\",
                "}{$\\"
            })
    void whatAReportSaysIsNeverATemplate(String title) {
        assertThat(title(title, Locale.SIMPLIFIED_CHINESE)).containsExactly("report.frame.title 写作“" + title + "”");
        assertThat(title(title, Locale.US)).containsExactly("report.frame.title It says “" + title + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 写作“题”",
        "zh, 写作“题”",
        "zh-Hant-TW, 写作“题”",
        "en, It says “题”",
        "en-US, It says “题”",
        "en-GB, It says “题”",
        "fr, It says “题”"
    })
    void theLocaleOfTheValidatorDecidesTheLanguage(String tag, String message) {
        assertThat(title("题", Locale.forLanguageTag(tag))).containsExactly("report.frame.title " + message);
    }

    @Test
    @Tag("module-path")
    void theMessagesAreFoundOnTheModulePath() {
        assertThat(ConformsToValidator.class.getModule().getName()).isEqualTo("org.fazhi.validation");
        assertThat(HibernateValidator.class.getModule().getName()).isEqualTo("org.hibernate.validator");
    }

    private static List<String> title(String title, Locale locale) {
        try (ValidatorFactory factory = factory(QUOTES_THE_TITLE, locale)) {
            Filings.OfTheHouse filing = () -> titled(title);
            return lines(factory.getValidator().validate(filing));
        }
    }

    @Test
    void severalConstraintsMayStandOnOneElement() {
        try (ValidatorFactory factory = factory(TestSets.FAULT, Locale.SIMPLIFIED_CHINESE)) {
            Filings.Twice twice = () -> titled("题");
            assertThat(lines(factory.getValidator().validate(twice))).containsExactly("report.frame 发现问题");
        }
    }

    @Test
    void aPlaceMayBeTheReportOrAnElementOfAList() {
        Check places = exam -> {
            exam.finding(Pointer.ROOT).add();
            exam.finding(Pointer.ROOT.child("issuers").child(3)).add();
            exam.finding(Pointer.ROOT
                            .child("outline")
                            .child(0)
                            .child("children")
                            .child(12))
                    .add();
            exam.finding(Pointer.ROOT.child("relations").child(1).child("a/b~c"))
                    .add();
        };
        try (ValidatorFactory factory = factory(places, Locale.SIMPLIFIED_CHINESE)) {
            Filings.OfTheHouse filing = () -> titled("题");
            assertThat(lines(factory.getValidator().validate(filing)))
                    .containsExactly(
                            "report 发现问题",
                            "report.issuers[3] 发现问题",
                            "report.outline[0].children[12] 发现问题",
                            "report.relations[1].a/b~c 发现问题");
        }
    }

    @Test
    void aBrokenRuleIsNoAnswer() {
        Check broken = exam -> {
            throw new IllegalStateException("gone");
        };
        try (ValidatorFactory factory = factory(broken, Locale.SIMPLIFIED_CHINESE)) {
            Filings.OfTheHouse filing = () -> titled("题");
            assertThatExceptionOfType(ValidationException.class)
                    .isThrownBy(() -> factory.getValidator().validate(filing))
                    .havingRootCause()
                    .withMessage("@ConformsTo：example:house:1.0 EX-01 规则执行出错：java.lang.IllegalStateException: gone");
        }
    }

    @Test
    void manyThreadsMayShareOneValidator() {
        try (ValidatorFactory factory = factory(QUOTES_THE_TITLE, Locale.SIMPLIFIED_CHINESE)) {
            List<List<String>> found = IntStream.range(0, 2000)
                    .parallel()
                    .mapToObj(number -> {
                        Filings.OfTheHouse filing = () -> titled("题" + number);
                        return lines(factory.getValidator().validate(filing));
                    })
                    .toList();
            for (int number = 0; number < 2000; number++) {
                assertThat(found.get(number)).containsExactly("report.frame.title 写作“题" + number + "”");
            }
        }
    }

    private static Report titled(String title) {
        return Report.builder().frame(Frame.builder().title(title).build()).build();
    }

    /** A factory of an application that knows one set of its own besides those of the library. */
    private static ValidatorFactory factory(Check check, Locale locale) {
        ReportValidator reports =
                ReportValidator.standard().with(TestSets.set("example:house:1.0", Severity.WARNING, check));
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false));
        return configuration
                .constraintValidatorFactory(new House(reports, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory();
    }

    private record House(ReportValidator reports, ConstraintValidatorFactory delegate)
            implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == ConformsToValidator.class
                    ? type.cast(new ConformsToValidator(reports))
                    : delegate.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            delegate.releaseInstance(instance);
        }
    }
}
