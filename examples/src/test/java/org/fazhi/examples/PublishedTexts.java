package org.fazhi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.fazhi.text.TextForm;
import org.fazhi.validation.ReportValidator;

/** Sound reports as they are published: plain text, Markdown, pages. */
public final class PublishedTexts {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Where they stand, their annotations below. */
    public static final Path FOLDER = RESOURCES.resolve("texts");

    /** Texts by other hands, their annotations below. */
    public static final Path ANNOTATED = RESOURCES.resolve("annotated");

    /** Texts without annotations that are hard to read without crying wolf. */
    public static final Path SOUND = RESOURCES.resolve("sound-texts");

    private PublishedTexts() {}

    /** The names of the files of the first folder. */
    public static List<String> names() {
        return names(FOLDER);
    }

    /** The names of the files of a folder. */
    public static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file. */
    public static String text(String name) {
        try {
            Path file = Stream.of(FOLDER, ANNOTATED, SOUND)
                    .map(folder -> folder.resolve(name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text of the form its name says. */
    public static Reading read(String name, String text) {
        TextForm form =
                name.endsWith(".html") ? TextForm.HTML : name.endsWith(".md") ? TextForm.MARKDOWN : TextForm.PLAIN;
        return ReportText.read(text, form);
    }

    /** What all rules find in a text. */
    public static List<Finding> findings(String name, String text) {
        return ReportValidator.standard().check(read(name, text).report()).getFindings();
    }
}
