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

/** Reads what stands on the command line: files of JSON, or {@code -} for standard input. */
final class DocumentReader {
    private static final List<String> NOT_YET = List.of(".txt", ".md", ".html", ".htm");

    private final InputStream standardInput;

    DocumentReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    Document read(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (NOT_YET.stream().anyMatch(name::endsWith)) {
            return unreadable(
                    source,
                    Text.of("这个版本只读 JSON 格式的报告。", "This version reads reports in JSON only."),
                    Text.of("先转换为 JSON 再检查。", "Convert it to JSON first."));
        }
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
        try (InputStream content = Files.newInputStream(file)) {
            return document(source, ReportJson.parse(content));
        }
    }

    static Document document(String source, JsonReading reading) {
        return new Document(
                source,
                reading.getReport(),
                Optional.empty(),
                reading.getProblems().stream().map(Trouble::of).toList());
    }

    private static Document unreadable(String source, Text message, Text advice) {
        return new Document(source, Optional.empty(), Optional.empty(), List.of(Trouble.unreadable(message, advice)));
    }
}
