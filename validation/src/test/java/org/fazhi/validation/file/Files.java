package org.fazhi.validation.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.finding.Language;
import org.fazhi.validation.rule.RuleSet;

/** A sound file to change one thing in, and what a changed one is told. */
final class Files {
    static final String SOUND = """
            format: 1
            id: t:file:1.0
            title: {zh: 规则, en: Rules}
            rules:
              - id: EX-01
                kind: atMost
                part: mediation.confirmed
                whole: mediation.agreements_written
                severity: WARNING
                title: {zh: 标题, en: Title}
                message: {zh: "“{part}”多于“{whole}”", en: "“{part}” exceeds “{whole}”"}
                advice: {zh: 核对, en: Check}
                basis:
                  - {kind: LOGIC, instrument: 算术}
            """;

    private Files() {}

    static RuleSet read(String file) {
        return RuleSetFile.read(stream(file));
    }

    static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8), Language.ZH);
    }

    static List<String> problems(byte[] file, Language language) {
        try {
            RuleSetFile.read(new ByteArrayInputStream(file));
            return List.of();
        } catch (UnusableFileException unusable) {
            return unusable.problems().stream()
                    .map(problem -> problem.describe(language))
                    .toList();
        }
    }
}
