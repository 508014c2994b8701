package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on published text. */
class ReadCommandTest {
    private static final String TEXT = """
            石桥镇2024年法治政府建设情况报告
            一、主要举措和成效
            全年受理矛盾纠纷15件，调解成功14件，调解成功率99%。
            二、存在的不足和原因
            一是普法不够深入。由于形式单一，效果不佳。
            石桥镇人民政府
            2025年1月10日
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void read_prints_the_report() throws IOException {
        StringWriter out = new StringWriter();
        int status = run(out, "read", text().toString());
        Report report = ReportJson.read(out.toString());
        assertThat(status).isZero();
        assertThat(report.getReportingYear()).contains(2024);
        assertThat(report.figures()).hasSize(3);
    }

    @Test
    void check_reads_and_checks() throws IOException {
        StringWriter out = new StringWriter();
        int status = run(out, "check", text().toString());
        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("NUM-01", "STR-04", "STR-08");
    }

    @Test
    void an_empty_text_is_unusable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "  \n");
        assertThat(run(new StringWriter(), "read", empty.toString())).isEqualTo(2);
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("report.txt"), TEXT);
    }

    private static int run(StringWriter out, String... arguments) {
        return Fazhi.run(arguments, new PrintWriter(out), new PrintWriter(new StringWriter()));
    }
}
