package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.text.ReportText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same text in another layout says the same. */
class LayoutsTest {
    private static final int WIDTH = 36;
    private static final String CLOSING = "，。、；：）”》";

    /** Texts whose lines are broken already. */
    private static final Set<String> WRAPPED = Set.of(
            "binjiang-chengguan-2023.txt", "baiyun-xiang-2022.txt", "shuangshi-xiang-2019.txt", "qinghe-tax-2020.txt");

    private static final Map<String, UnaryOperator<String>> LAYOUTS = Map.of(
            "no blank lines", text -> lines(text).collect(Collectors.joining("\n")),
            "indented", text -> lines(text).map(line -> "\u3000\u3000" + line).collect(Collectors.joining("\n")),
            "wide line ends", text -> lines(text).collect(Collectors.joining("\r\n\r\n")),
            "wrapped", text -> lines(text).map(LayoutsTest::wrapped).collect(Collectors.joining("\n\n")),
            "wrapped and indented",
                    text -> lines(text)
                            .map(line -> wrapped("\u3000\u3000" + line))
                            .collect(Collectors.joining("\n")),
            "paragraphs of a page",
                    text -> "<div>" + lines(text).map(LayoutsTest::paragraph).collect(Collectors.joining()) + "</div>",
            "line breaks of a page",
                    text -> "<div>" + lines(text).map(line -> line + "<br>").collect(Collectors.joining()) + "</div>",
            "wide digits", LayoutsTest::withWideDigits);

    static Stream<List<String>> texts() {
        return PublishedTexts.names().stream()
                .filter(name -> name.endsWith(".txt") && !WRAPPED.contains(name))
                .flatMap(name -> LAYOUTS.keySet().stream().sorted().map(layout -> List.of(name, layout)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void another_layout_says_the_same(List<String> text) {
        String printed = PublishedTexts.text(text.get(0));
        String other = Objects.requireNonNull(LAYOUTS.get(text.get(1))).apply(printed);
        assertThat(said(ReportText.read(other).report()))
                .isEqualTo(said(ReportText.read(printed).report()));
    }

    private static List<List<String>> said(Report report) {
        List<String> figures =
                report.figures().stream().map(LayoutsTest::amount).toList();
        List<String> parts = report.getOutline().stream().map(LayoutsTest::part).toList();
        List<String> causes = report.getShortcomings().stream()
                .flatMap(found -> found.getItems().stream())
                .map(Shortcoming::getCauses)
                .map(found -> Integer.toString(found.size()))
                .toList();
        List<String> plan = report.getNextPlan().stream()
                .map(found -> Integer.toString(found.getItems().size()))
                .toList();
        return List.of(figures.stream().sorted().toList(), parts, causes, plan);
    }

    private static String amount(Figure figure) {
        return figure.getValue().toPlainString() + figure.getUnit().orElse("") + figure.getApprox();
    }

    private static String part(Section section) {
        return section.getMarker().orElse("") + section.getPart();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isBlank());
    }

    private static String paragraph(String line) {
        return "<p>" + line + "</p>\n";
    }

    /** Breaks a paragraph after so many characters, or a few more where a stop follows. */
    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        String rest = paragraph;
        while (rest.length() > WIDTH) {
            int end = WIDTH;
            while (end < rest.length() && CLOSING.indexOf(rest.charAt(end)) >= 0) {
                end++;
            }
            lines.append(rest, 0, end).append(end < rest.length() ? "\n" : "");
            rest = rest.substring(end);
        }
        return lines.append(rest).toString();
    }

    private static String withWideDigits(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
