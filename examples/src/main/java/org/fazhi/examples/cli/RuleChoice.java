package org.fazhi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.file.AcceptedFindings;
import org.fazhi.validation.file.RuleSetFile;
import org.fazhi.validation.file.UnusableFileException;
import org.fazhi.validation.rule.RuleSet;

/**
 * The rules the command line asks for: sets by id, of the library and of jars on the class path, and sets in files.
 *
 * @param validator all sets there are
 * @param named the ids of the sets to run; empty to let each report decide
 */
record RuleChoice(ReportValidator validator, List<String> named) {
    /** What the command line gives that cannot be used. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /** {@code only} are ids and files, {@code added} files that are offered beside the other sets. */
    static RuleChoice of(List<String> only, List<String> added, Language language) {
        List<RuleSet> files = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String each : only) {
            if (isFile(each)) {
                RuleSet set = read(each, RuleSetFile::read, language);
                files.add(set);
                named.add(set.info().getId());
            } else {
                named.add(each);
            }
        }
        added.forEach(each -> files.add(read(each, RuleSetFile::read, language)));
        ReportValidator validator = validator(files);
        named.forEach(name -> refuseUnknown(validator, name, language));
        return new RuleChoice(validator, named);
    }

    /** The sets asked for; all there are where none is named. */
    List<RuleSet> sets() {
        return validator.ruleSets().stream()
                .filter(set -> named.isEmpty()
                        || named.stream().anyMatch(name -> isNamed(set.info().getId(), name)))
                .toList();
    }

    private static boolean isNamed(String id, String name) {
        return id.equals(name) || id.substring(0, id.lastIndexOf(':')).equals(name);
    }

    static List<Acceptance> acceptances(List<String> files, Language language) {
        return files.stream()
                .flatMap(file -> read(file, AcceptedFindings::read, language).stream())
                .toList();
    }

    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    private static ReportValidator validator(List<RuleSet> files) {
        try {
            return ReportValidator.discovered(RuleChoice.class.getClassLoader()).with(files.toArray(RuleSet[]::new));
        } catch (IllegalArgumentException refused) {
            throw new Unusable(String.valueOf(refused.getMessage()));
        }
    }

    private static void refuseUnknown(ReportValidator validator, String name, Language language) {
        List<String> ids =
                validator.ruleSets().stream().map(set -> set.info().getId()).toList();
        if (ids.stream().noneMatch(id -> isNamed(id, name))) {
            throw new Unusable(
                    Text.of("没有这个规则集：" + name, "no such rule set: " + name).in(language));
        }
    }

    private interface Reader<T> {
        T read(InputStream file);
    }

    private static <T> T read(String name, Reader<T> reader, Language language) {
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            return reader.read(file);
        } catch (UnusableFileException unusable) {
            throw new Unusable(unusable.problems().stream()
                    .map(problem -> name + " " + problem.describe(language))
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (IOException | InvalidPathException e) {
            throw new Unusable(
                    Text.of("读不出来：" + name, "cannot be read: " + name).in(language));
        }
    }
}
