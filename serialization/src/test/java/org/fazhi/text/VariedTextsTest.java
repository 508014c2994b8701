package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcomings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports in the voice of every level, with the layouts and the damage that occur; what they say stands beside them.
 */
class VariedTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "province.txt",
                "city.txt",
                "county.txt",
                "dept.txt",
                "dept2.txt",
                "town.txt",
                "township.txt",
                "street.txt",
                "zone.txt",
                "page.html",
                "wrapped.txt",
                "oneline.txt",
                "runin.txt",
                "running.txt",
                "trad.txt"
            })
    void what_a_text_says_is_read(String name) {
        Report report = ReportText.read(resource(name)).report();
        List<String> expected = new String(
                        resource(name.replaceFirst("\\.[a-z]+$", ".expected")), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(said(report)).containsExactlyElementsOf(expected);
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    private static List<String> said(Report report) {
        StringBuilder said = new StringBuilder();
        Issuer issuer = report.getIssuers().get(0);
        line(said, "issuer", issuer.getName(), issuer.getKind().orElseThrow());
        line(said, "year", report.getReportingYear().orElseThrow());
        line(
                said,
                "parts",
                report.getOutline().stream()
                        .map(section -> section.getPart().orElseThrow().getCode())
                        .collect(Collectors.joining(" ")));
        Shortcomings shortcomings = report.getShortcomings().orElseThrow();
        line(
                said,
                "causes",
                shortcomings.getItems().stream()
                        .map(item -> Integer.toString(item.getCauses().size()))
                        .collect(Collectors.joining(" ")));
        line(said, "shared", shortcomings.getSharedCauses().size());
        line(said, "plan", report.getNextPlan().orElseThrow().getItems().size());
        report.figures().stream()
                .sorted(Comparator.comparingInt(VariedTextsTest::number))
                .forEach(figure -> line(
                        said,
                        "figure",
                        figure.getValue().toPlainString(),
                        figure.getUnit().orElse(""),
                        figure.getApprox()));
        report.getRelations()
                .forEach(relation -> line(
                        said,
                        "relation",
                        relation.getKind(),
                        relation.getRate().orElse(""),
                        relation.getParts(),
                        relation.getWhole().orElse("")));
        return said.toString().lines().toList();
    }

    private static int number(Figure figure) {
        return Integer.parseInt(figure.getId().orElseThrow().substring(1));
    }

    private static void line(StringBuilder said, Object... cells) {
        said.append(List.of(cells).stream().map(Object::toString).collect(Collectors.joining("\t")))
                .append('\n');
    }

    static byte[] resource(String name) {
        try (InputStream content = Objects.requireNonNull(VariedTextsTest.class.getResourceAsStream(name), name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
