package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final Report REPORT = Report.builder()
            .addIssuer(Issuer.of("某镇人民政府𠮷", BodyKind.TOWN))
            .reportingYear(2025)
            .build();

    @Test
    void allSourcesGiveTheSameReport(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        ReportJson.write(REPORT, file);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).isEqualTo(ReportJson.writeBytes(REPORT));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportJson.write(REPORT, stream);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(ReportJson.read(file)).isEqualTo(REPORT);
        assertThat(ReportJson.read(bytes)).isEqualTo(REPORT);
        assertThat(ReportJson.read(new ByteArrayInputStream(bytes))).isEqualTo(REPORT);
        assertThat(ReportJson.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(REPORT);
    }

    @Test
    void aByteOrderMarkIsAcceptedAndDoesNotCount() {
        assertThat(ReportJson.read("\uFEFF" + ReportJson.write(REPORT))).isEqualTo(REPORT);
        assertThat(ReportJson.read(bytes("\uFEFF" + ReportJson.write(REPORT)))).isEqualTo(REPORT);
        assertThat(ReportJson.parse(bytes("\uFEFF[]")).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getColumn()).isEqualTo(1));
        assertThat(ReportJson.parse(bytes("\uFEFF")).getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.EMPTY);
        assertThat(ReportJson.parse("\uFEFF\uFEFF{}").getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.SYNTAX);
    }

    @Test
    void invalidBytesAreFoundByLineAndColumn() {
        byte[] bytes = bytes("\uFEFF{\n  \"年度\": \"a\u0001b\"\n}");
        bytes[indexOf(bytes, (byte) 1)] = (byte) 0xFF;
        assertThat(ReportJson.parse(bytes).getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getKind()).isEqualTo(Kind.NOT_UTF8);
            assertThat(problem.getLine()).isEqualTo(2);
            assertThat(problem.getColumn()).isEqualTo(11);
            assertThat(problem.getAdvice().getZh()).contains("UTF-8");
        });
    }

    @Test
    void bytesCutInsideACharacterAreInvalid() {
        byte[] whole = bytes("{\"年");
        assertThat(ReportJson.parse(Arrays.copyOf(whole, whole.length - 1)).getProblems())
                .map(problem -> problem.getKind() + " " + problem.getColumn())
                .containsExactly("NOT_UTF8 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC080, 0xEDA0, 0xF490, 0xE282})
    void overlongFormsAndSurrogatesAreInvalid(int start) {
        byte[] bytes = bytes("{\"x\":\"____\"}");
        bytes[6] = (byte) (start >> 8);
        bytes[7] = (byte) start;
        assertThat(ReportJson.parse(bytes).getProblems())
                .map(problem -> problem.getKind() + " " + problem.getColumn())
                .containsExactly("NOT_UTF8 7");
    }

    @Test
    void theReplacementCharacterItselfIsText() {
        Report report =
                Report.builder().addIssuer(Issuer.of("\uFFFD", BodyKind.TOWN)).build();
        assertThat(ReportJson.read(ReportJson.writeBytes(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "x-UTF-16LE-BOM",
                "UTF-32",
                "UTF-32LE",
                "UTF-32BE",
                "GBK",
                "GB18030"
            })
    void anotherEncodingIsNamed(String encoding) {
        byte[] bytes = ReportJson.write(REPORT).replace("𠮷", "").getBytes(Charset.forName(encoding));
        assertThat(ReportJson.parse(bytes).getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getKind()).isEqualTo(Kind.WRONG_ENCODING);
            assertThat(problem.getMessage().getZh())
                    .contains(encoding.contains("16") ? "UTF-16" : encoding.contains("32") ? "UTF-32" : "GBK");
            assertThat(problem.getAdvice().getZh()).contains("另存为 UTF-8");
        });
    }

    @Test
    void latinTextIsNotTakenForChinese() {
        byte[] bytes = "{\"x\": \"déjà vu, très élégant\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReportJson.parse(bytes).getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 1000})
    void nothingButNulIsNoText(int length) {
        assertThat(ReportJson.parse(new byte[length]).getProblems())
                .map(problem -> problem.getKind() + " " + problem.getLine() + ":" + problem.getColumn())
                .containsExactly("NOT_TEXT 1:1");
    }

    @Test
    void failuresOfTheFileSystemAreUnchecked(@TempDir Path folder) {
        assertThatThrownBy(() -> ReportJson.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> ReportJson.write(REPORT, folder.resolve("none/none")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> ReportJson.read(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
        assertThatThrownBy(() -> ReportJson.write(REPORT, new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }

    @Test
    void streamsStayOpen() {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream(ReportJson.writeBytes(REPORT)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(ReportJson.read(stream)).isEqualTo(REPORT);
        assertThat(closed[0]).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int i = 0;
        while (bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
