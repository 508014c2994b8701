package org.fazhi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.fazhi.report.Report;

/**
 * A file that holds what a test expects (基准文件). It is written only when the system property {@value #RECREATE} is
 * {@code true}; else the test fails where file and value differ, and where there is no file.
 *
 * <p>Example:
 *
 * <pre>{@code
 * GoldenFile.at(Path.of("src/test/resources/town.json")).matches(report);
 * }</pre>
 *
 * <p>Then {@code mvn test -Dfazhi.recreate=true} writes the file anew; look at what changes before it is committed.
 * Files are UTF-8; line ends of Windows are read as those of the value.
 */
public final class GoldenFile {
    /** The system property that has the files written: {@value}. */
    public static final String RECREATE = "fazhi.recreate";

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /**
     * Names the file.
     *
     * @param file its path; the folders are made when it is written
     * @return the golden file
     */
    public static GoldenFile at(Path file) {
        return new GoldenFile(file);
    }

    /**
     * The file holds this text.
     *
     * @param actual the text
     * @throws AssertionError when it does not, or there is no file
     */
    public void matches(String actual) {
        try {
            if (Boolean.getBoolean(RECREATE)) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(file, actual);
            }
            Assertions.assertThat(file)
                    .as("golden file; -D%s=true writes it", RECREATE)
                    .exists();
            String expected = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Assertions.assertThat(actual)
                    .as("what %s holds; -D%s=true writes it anew", file, RECREATE)
                    .isEqualTo(actual.contains("\r") ? expected : expected.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file holds this report, as {@link ReportJson#write(Report)} writes it.
     *
     * @param actual the report
     * @throws AssertionError when it does not, or there is no file
     */
    public void matches(Report actual) {
        matches(ReportJson.write(actual));
    }

    /**
     * The file holds this result, as {@link ResultJson#write(ValidationResult)} writes it.
     *
     * @param actual the result
     * @throws AssertionError when it does not, or there is no file
     */
    public void matches(ValidationResult actual) {
        matches(ResultJson.write(actual));
    }
}
