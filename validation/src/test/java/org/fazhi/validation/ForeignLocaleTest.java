package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are the same wherever the program runs: no default locale and no default charset has a say. */
class ForeignLocaleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"en-US", "zh-CN", "zh-TW", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
    void theLocaleHasNoSay(String tag) {
        String here = told();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(told()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSummaryIsWrittenInDigitsEveryoneReads() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(faulty().getSummary().getZh()).isEqualTo("不符合：错误 2、警告 1、提示 1");
            assertThat(faulty().getSummary().getEn()).isEqualTo("does not conform: errors 2, warnings 1, notes 1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "GBK", "UTF-16"})
    void theCharsetHasNoSay(String charset) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-cp",
                        classPath(),
                        Elsewhere.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String elsewhere = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(elsewhere).isEqualTo(told());
    }

    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                modules,
                System.getProperty("java.class.path"));
    }

    /** Tells the same in a virtual machine of its own. */
    static final class Elsewhere {
        private Elsewhere() {}

        /** Prints all texts in UTF-8. */
        public static void main(String[] arguments) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(told());
        }
    }

    private static ValidationResult faulty() {
        Report report = ArithmeticCases.mediation("15", "14", "99");
        report = Edits.figures(report, Figure.builder().label(" ").value(1).build());
        report = Edits.frame(report, frame -> frame.secrecyReviewed(false));
        return ReportValidator.standard().check(Edits.marker(Edits.marker(report, "s4-1", "1."), "s4-2", "2."));
    }

    private static String told() {
        ValidationResult result = faulty();
        String findings = result.getFindings().stream()
                .map(finding -> String.join(
                        "\n",
                        finding.getMessage().getZh(),
                        finding.getMessage().getEn(),
                        finding.getAdvice().getZh(),
                        finding.getPlace().getZh(),
                        finding.getFingerprint()))
                .collect(Collectors.joining("\n"));
        return findings + "\n" + result.getSummary() + "\n" + result.getSets();
    }
}
