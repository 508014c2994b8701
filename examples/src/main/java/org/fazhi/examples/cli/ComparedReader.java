package org.fazhi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.finding.Text;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ReportJsonException;
import org.fazhi.json.ResultJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report or a result; which of them it is, its members tell: only a result has a {@code verdict}. */
final class ComparedReader {
    private static final int LARGEST = 64 << 20;

    private final InputStream standardInput;

    ComparedReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    Compared read(String source) {
        try {
            byte[] content = content(source);
            if (content.length > LARGEST) {
                return unusable(
                        Text.of("文件超过 64 MiB。", "The file is larger than 64 MiB."),
                        Text.of("核对是否给错了文件。", "Check whether it is the right file."));
            }
            return document(content);
        } catch (IOException | InvalidPathException e) {
            return unusable(
                    Text.of("读不出来：" + e.getMessage() + "。", "Cannot be read: " + e.getMessage() + "."),
                    Text.of("核对文件名和读取权限。", "Check the name and the permissions."));
        }
    }

    private byte[] content(String source) throws IOException {
        if (source.equals("-")) {
            return standardInput.readNBytes(LARGEST + 1);
        }
        try (InputStream file = Files.newInputStream(Path.of(source))) {
            return file.readNBytes(LARGEST + 1);
        }
    }

    private static Compared document(byte[] content) {
        Set<String> members = members(content);
        if (members.contains("verdict")) {
            return result(new String(content, StandardCharsets.UTF_8));
        } else if (members.contains("documents")) {
            return unusable(
                    Text.of(
                            "这是 fazhi check 的输出，不是一份报告或检查结果。",
                            "This is the output of fazhi check, not one report or result."),
                    Text.of("给出报告，或用 ResultJson 写出的检查结果。", "Give reports, or results as written by ResultJson."));
        }
        JsonReading reading = ReportJson.parse(content);
        return reading.getReport()
                .map(Compared::of)
                .orElseGet(() -> Compared.unusable(reading.getProblems().stream()
                        .map(Trouble::of)
                        .filter(trouble -> !trouble.note())
                        .toList()));
    }

    private static Compared result(String text) {
        try {
            return Compared.of(ResultJson.read(text));
        } catch (ReportJsonException e) {
            return Compared.unusable(e.getProblems().stream().map(Trouble::of).toList());
        }
    }

    /** The names of the members of the document; those before the first fault where there is one. */
    private static Set<String> members(byte[] content) {
        Set<String> names = new TreeSet<>();
        try (JsonParser parser = JsonMapper.shared().createParser(content)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    names.add(name);
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return names;
        }
        return names;
    }

    private static Compared unusable(Text message, Text advice) {
        return Compared.unusable(List.of(Trouble.unreadable(message, advice)));
    }
}
