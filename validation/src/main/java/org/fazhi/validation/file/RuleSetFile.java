package org.fazhi.validation.file;

import java.io.InputStream;
import org.fazhi.validation.rule.RuleSet;

/**
 * Reads rule sets written as files (规则集文件), so that who knows the law can add a rule without Java.
 *
 * <p>A file holds rules of the common shapes ({@link org.fazhi.validation.shape.Shapes}) and changes of other sets. It
 * holds no code and no regular expressions: words are taken literally, with alternatives and exceptions.
 *
 * <p>Example of a file:
 *
 * <pre>{@code
 * format: 1
 * id: com.example:house-rules:1.0
 * title: {zh: 本地规则, en: House rules}
 * rules:
 *   - id: EX-01
 *     kind: atMost
 *     part: mediation.confirmed
 *     whole: mediation.agreements_written
 *     severity: WARNING
 *     title: {zh: 司法确认件数不多于书面协议件数, en: No more confirmed than agreed in writing}
 *     message: {zh: "“{part}”多于“{whole}”", en: "“{part}” exceeds “{whole}”"}
 *     advice: {zh: 核对两个数字, en: Check both figures}
 *     basis:
 *       - {kind: LOGIC, instrument: 算术}
 * }</pre>
 */
public final class RuleSetFile {
    private RuleSetFile() {}

    /**
     * Reads a file.
     *
     * @param file YAML or JSON in UTF-8, at most 1 MiB; not closed
     * @return the set, ready for {@code ReportValidator.with}; its origin is the SHA-256 digest of the bytes
     * @throws java.io.UncheckedIOException when the stream cannot be read
     * @throws UnusableFileException with everything that is wrong, by line and column
     */
    public static RuleSet read(InputStream file) {
        Problems problems = new Problems();
        FileBytes bytes = FileBytes.read(file);
        Fields root = new Fields(YamlDocument.root(bytes.stream(), problems), problems);
        return new RuleSetReader(root, problems).read().from(bytes.digest());
    }
}
