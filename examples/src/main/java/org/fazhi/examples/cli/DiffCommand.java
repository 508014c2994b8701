package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.ResultDiff;
import org.fazhi.finding.Language;
import org.fazhi.json.DiffJson;
import org.fazhi.validation.diff.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fazhi diff}: what changed between two reports or two results. */
@Command(
        name = "diff",
        description = "对比两份报告（两个年度或两个版本）或两份检查结果。",
        mixinStandardHelpOptions = true,
        footer = {"", "退出状态：0 已经对比；2 文件或参数无法使用；4 输出没有写完。"})
final class DiffCommand implements Callable<Integer> {
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

    @Parameters(index = "0", paramLabel = "BEFORE", description = "前一份报告或检查结果（.json）；- 表示标准输入")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "后一份，与前一份同类")
    private String after = "";

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (before.equals("-") && after.equals("-")) {
            throw refused(command, "标准输入只能是其中一份。", "Only one of the two can be standard input.");
        }
        ComparedReader reader = new ComparedReader(System.in);
        Compared one = reader.read(before);
        Compared other = reader.read(after);
        if (!one.troubles().isEmpty() || !other.troubles().isEmpty()) {
            PrintWriter err = command.commandLine().getErr();
            tell(before, one, err);
            tell(after, other, err);
            return ExitStatus.UNUSABLE;
        }
        print(command, one, other);
        return ExitStatus.CONFORMS;
    }

    private void print(CommandSpec command, Compared one, Compared other) {
        PrintWriter out = command.commandLine().getOut();
        if (one.report().isPresent() && other.report().isPresent()) {
            ReportDiff diff = Comparison.of(one.report().get(), other.report().get());
            out.print(format == Format.JSON ? DiffJson.write(diff) : ReportDiffText.of(diff, language));
        } else if (one.result().isPresent() && other.result().isPresent()) {
            ResultDiff diff = Comparison.of(one.result().get(), other.result().get());
            out.print(format == Format.JSON ? DiffJson.write(diff) : ResultDiffText.of(diff, language));
        } else {
            throw refused(
                    command,
                    "一份是报告，另一份是检查结果，不能对比；请给出两份报告或两份结果。",
                    "One is a report, the other a result; give two reports or two results.");
        }
    }

    private ParameterException refused(CommandSpec command, String zh, String en) {
        return new ParameterException(command.commandLine(), language == Language.EN ? en : zh);
    }

    private void tell(String source, Compared document, PrintWriter err) {
        document.troubles().forEach(trouble -> err.println(source + ": " + trouble.describe(language)));
    }
}
