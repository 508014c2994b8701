package org.fazhi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.finding.Text;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.fazhi.text.TextForm;

/**
 * Reads what stands on the command line: files of JSON, published texts, or {@code -} for JSON on standard input. The
 * extension decides.
 */
final class DocumentReader {

    private final InputStream standardInput;

    DocumentReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    Document read(String source) {
        try {
            return source.equals("-")
                    ? document(source, ReportJson.parse(standardInput))
                    : file(source, Path.of(source));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return unreadable(source, e);
        }
    }

    static Document unreadable(String source, Exception cause) {
        return unreadable(
                source,
                Text.of("读不出来：" + cause.getMessage() + "。", "Cannot be read: " + cause.getMessage() + "."),
                Text.of("核对文件名和读取权限。", "Check the name and the permissions."));
    }

    private static Document file(String source, Path file) throws IOException {
        if (!Files.exists(file)) {
            return unreadable(
                    source, Text.of("文件不存在。", "No such file."), Text.of("核对文件名和路径。", "Check the name and the path."));
        }
        if (Files.isDirectory(file)) {
            return unreadable(
                    source,
                    Text.of("这是一个文件夹。", "This is a folder."),
                    Text.of("逐个列出要检查的文件。", "Name the files one by one."));
        }
        Optional<TextForm> form = form(source);
        if (form.isPresent()) {
            return text(source, Files.readAllBytes(file), form.get());
        }
        try (InputStream content = Files.newInputStream(file)) {
            return document(source, ReportJson.parse(content));
        }
    }

    /** The form of a published text by the extension of its file; empty for other files. */
    static Optional<TextForm> form(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return Optional.of(TextForm.PLAIN);
        } else if (name.endsWith(".md")) {
            return Optional.of(TextForm.MARKDOWN);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(TextForm.HTML) : Optional.empty();
    }

    private static Document text(String source, byte[] content, TextForm form) {
        if (isUnusable(content)) {
            return unreadable(
                    source,
                    Text.of("文件是空的，或者不是文本。", "The file is empty or no text."),
                    Text.of("核对文件内容。", "Check the content of the file."));
        }
        Reading reading = ReportText.read(content, form);
        return new Document(
                source, Optional.of(reading.report()), Optional.empty(), List.of(), Optional.of(reading.original()));
    }

    /** Nothing but white space, or bytes no text holds. */
    private static boolean isUnusable(byte[] content) {
        boolean wide = content.length > 1 && (content[0] == (byte) 0xFE || content[0] == (byte) 0xFF);
        boolean blank = true;
        for (byte b : content) {
            if (b == 0 && !wide) {
                return true;
            }
            blank = blank && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
        }
        return blank;
    }

    static Document document(String source, JsonReading reading) {
        return new Document(
                source,
                reading.getReport(),
                Optional.empty(),
                reading.getProblems().stream().map(Trouble::of).toList(),
                Optional.empty());
    }

    private static Document unreadable(String source, Text message, Text advice) {
        return new Document(
                source,
                Optional.empty(),
                Optional.empty(),
                List.of(Trouble.unreadable(message, advice)),
                Optional.empty());
    }
}
