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

    @Option(
            names = "--rules",
            paramLabel = "SET",
            split = ",",
            description = "只用这些规则集及其前提：编号（如 cn.national:arithmetic）或者规则集文件（.yaml、.json）")
    private List<String> ruleSets = new ArrayList<>();

    @Option(names = "--add-rules", paramLabel = "FILE", split = ",", description = "除报告适用的规则集外，加上这些规则集文件")
    private List<String> addedRules = new ArrayList<>();

    @Option(names = "--accept", paramLabel = "FILE", split = ",", description = "核准文件：列出的问题照常显示，但不影响结论")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天有效的规则和核准检查（yyyy-MM-dd）")
    private @Nullable LocalDate asOf;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件（.json）；- 表示标准输入")
    private List<String> sources = new ArrayList<>();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        RuleChoice rules;
        CheckOptions options;
        try {
            rules = RuleChoice.of(ruleSets, addedRules, language);
            options = CheckOptions.builder()
                    .ruleSets(rules.named())
                    .acceptances(RuleChoice.acceptances(accepted, language))
                    .asOf(Optional.ofNullable(asOf))
                    .build();
        } catch (RuleChoice.Unusable unusable) {
            throw new ParameterException(command.commandLine(), unusable.getMessage());
        }
        DocumentReader reader = new DocumentReader(System.in);
        List<Document> documents = sources.stream()
                .map(source -> check(reader.read(source), rules.validator(), options))
                .toList();
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.JSON) {
            JsonOutput.print(documents, language, out);
        } else {
            TextOutput.print(documents, language, out);
        }
        return ExitStatus.of(documents);
    }

    private static Document check(Document document, ReportValidator validator, CheckOptions options) {
        Optional<ValidationResult> result = document.report().map(report -> validator.check(report, options));
        return new Document(document.source(), document.report(), result, document.troubles());
    }
}
