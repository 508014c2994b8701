package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fazhi check}: checks reports and prints what was found. */
@Command(
        name = "check",
        description = "检查报告，列出发现的问题。",
        mixinStandardHelpOptions = true,
        footer = {"", "退出状态：0 符合（可有警告）；1 不符合；2 文件或参数无法使用；3 无法判定。", "多个文件时，2 优先于 1，1 优先于 3，3 优先于 0。"})
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "输出格式：text（默认）、json")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "ZH", description = "语言：zh（默认）、en")
    private Language language = Language.ZH;

    @Option(names = "--rules", paramLabel = "SET", split = ",", description = "只用这些规则集，如 cn.national:arithmetic")
    private List<String> ruleSets = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天有效的规则检查（yyyy-MM-dd）")
    private @Nullable LocalDate asOf;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件（.json，或公布文本 .txt、.md、.html）；- 表示标准输入的 JSON")
    private List<String> sources = new ArrayList<>();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        CheckOptions options = CheckOptions.builder()
                .ruleSets(ruleSets)
                .asOf(Optional.ofNullable(asOf))
                .build();
        refuseUnknownSets(command);
        DocumentReader reader = new DocumentReader(System.in);
        List<Document> documents = sources.stream()
                .map(source -> check(reader.read(source), options))
                .toList();
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.JSON) {
            JsonOutput.print(documents, language, out);
        } else {
            TextOutput.print(documents, language, out);
        }
        return ExitStatus.of(documents);
    }

    /** Before any file is read: a report without content is checked only to see whether the sets are known. */
    private void refuseUnknownSets(CommandSpec command) {
        for (String name : ruleSets) {
            boolean known = ReportValidator.standard().ruleSets().stream()
                    .map(set -> set.info().getId())
                    .anyMatch(id -> id.equals(name) || id.startsWith(name + ":"));
            if (!known) {
                throw new ParameterException(command.commandLine(), "没有这个规则集：" + name);
            }
        }
    }

    private static Document check(Document document, CheckOptions options) {
        Optional<ValidationResult> result = document.report().map(report -> check(report, options));
        return new Document(document.source(), document.report(), result, document.troubles());
    }

    private static ValidationResult check(Report report, CheckOptions options) {
        return ReportValidator.standard().check(report, options);
    }
}
