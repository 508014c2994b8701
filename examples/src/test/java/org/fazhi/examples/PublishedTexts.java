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
    /** Where they stand, their annotations below. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "texts");

    private PublishedTexts() {}

    /** The names of the files. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
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
            return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
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
