package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ResultJson;
import org.fazhi.output.ResultCsv;
import org.fazhi.output.ResultHtml;
import org.fazhi.output.ResultMarkdown;
import org.fazhi.output.ResultSarif;
import org.fazhi.report.Report;

/** The formats of {@code fazhi check}. Only SARIF gathers its results before it prints them. */
enum Format {
    TEXT(TextOutput::new),
    JSON(JsonOutput::new),
    NDJSON(JsonOutput::lines),
    RESULT((language, out) ->
            document -> document.result().ifPresent(result -> out.print(ResultJson.compact(result) + "\n"))),
    SARIF(Sarif::new),
    HTML((language, out) -> document -> out.print(page(document, language))),
    CSV(Csv::new),
    MARKDOWN((language, out) -> document -> out.print(markdown(document, language) + "\n"));

    private final BiFunction<Language, PrintWriter, Output> output;

    Format(BiFunction<Language, PrintWriter, Output> output) {
        this.output = output;
    }

    Output output(Language language, PrintWriter out) {
        return output.apply(language, out);
    }

    /** Whether the output names the digests of the reports. */
    boolean namesDigests() {
        return this == JSON || this == NDJSON || this == RESULT || this == HTML;
    }

    /** Whether unusable documents find no place in the output and are told on standard error. */
    boolean isForUsableOnly() {
        return this == HTML || this == RESULT;
    }

    /** What makes a document unusable, in lines. */
    static String unusable(Document document, Language language) {
        return document.troubles().stream()
                .map(trouble -> trouble.describe(language))
                .collect(Collectors.joining("\n"));
    }

    private interface Page {
        String of(Report report, ValidationResult result, Language language);
    }

    private static Optional<String> written(Document document, Language language, Page page) {
        return document.report().flatMap(report -> document.result().map(result -> page.of(report, result, language)));
    }

    private static String page(Document document, Language language) {
        return written(
                        document,
                        language,
                        (report, result, words) -> document.original()
                                .map(text -> ResultHtml.write(report, result, words, text))
                                .orElseGet(() -> ResultHtml.write(report, result, words)))
                .orElse("");
    }

    /** Of an unusable document its troubles stand as a block of code, in which nothing is markup. */
    private static String markdown(Document document, Language language) {
        String title = language == Language.EN ? "# Unusable" : "# 无法使用";
        return written(document, language, ResultMarkdown::write)
                .orElseGet(() -> title + "\n\n    " + document.source() + "\n    "
                        + unusable(document, language).replace("\n", "\n    ") + "\n");
    }

    private static final class Csv implements Output {
        private final Language language;
        private final PrintWriter out;

        Csv(Language language, PrintWriter out) {
            this.language = language;
            this.out = out;
            out.print(ResultCsv.header(language));
        }

        @Override
        public void add(Document document) {
            String source = document.source();
            out.print(document.result()
                    .map(result -> ResultCsv.lines(source, result, language))
                    .orElseGet(() -> ResultCsv.unusable(source, unusable(document, language), language)));
        }
    }

    private static final class Sarif implements Output {
        private final Language language;
        private final PrintWriter out;
        private final ResultSarif log;

        Sarif(Language language, PrintWriter out) {
            this.language = language;
            this.out = out;
            this.log = new ResultSarif(language);
        }

        @Override
        public void add(Document document) {
            document.result()
                    .ifPresentOrElse(
                            result -> add(document, result),
                            () -> log.unusable(document.source(), unusable(document, language)));
        }

        private void add(Document document, ValidationResult result) {
            document.original()
                    .ifPresentOrElse(
                            text -> log.add(document.source(), result, text), () -> log.add(document.source(), result));
        }

        @Override
        public void end() {
            out.print(log.write());
        }
    }
}
