package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
        footer = {"", "退出状态：0 符合（可有警告）；1 不符合；2 文件或参数无法使用；3 无法判定；4 输出没有写完。", "多个文件时，2 优先于 1，1 优先于 3，3 优先于 0。"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "输出格式：text（默认）、json、ndjson、result（完整结果，每行一份）、sarif、html（一次一份）、csv、markdown")
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

    @Option(names = "--profile", description = "检查完后在标准错误上列出各条规则的用时，最慢的在前")
    private boolean profiled;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "报告文件：.json，每行一份报告的 .ndjson，或公布文本 .txt、.md、.html；- 表示标准输入")
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
        refuseManyPages(command);
        return run(command.commandLine(), rules.validator(), options);
    }

    private void refuseManyPages(CommandSpec command) {
        if (format == Format.HTML && (sources.size() > 1 || sources.stream().anyMatch(Sources::isLines))) {
            String advice = Text.of(
                            "html 一次只写一份报告；多份报告请逐份输出，或者用 csv、markdown",
                            "html is for one report at a time; for several use csv or markdown, or run it for each")
                    .in(language);
            throw new ParameterException(command.commandLine(), advice);
        }
    }

    private int run(CommandLine program, ReportValidator validator, CheckOptions options) {
        PrintWriter out = program.getOut();
        Progress progress = Progress.onTerminal();
        Profile profile = profiled ? new Profile() : null;
        Checking checking = new Checking(validator, options, format.namesDigests(), profile);
        CheckRun run = new CheckRun(checking, format.output(language, out), out, progress);
        Sources reader = new Sources(System.in, progress);
        try {
            all(reader, run, program.getErr());
            if (profile != null) {
                profile.print(program.getErr(), language);
            }
            return run.status();
        } catch (CheckRun.Unwritable full) {
            return ExitStatus.UNWRITABLE;
        }
    }

    private void all(Sources reader, CheckRun run, PrintWriter err) {
        try {
            sources.forEach(source -> reader.each(source, document -> {
                run.add(document);
                if (format.isForUsableOnly() && document.report().isEmpty()) {
                    err.println(document.source() + "\n" + Format.unusable(document, language));
                }
            }));
        } catch (UncheckedIOException stopped) {
            run.stopped();
        }
        run.end();
    }
}
