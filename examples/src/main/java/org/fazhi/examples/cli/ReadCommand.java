package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fazhi.finding.Language;
import org.fazhi.json.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fazhi read}: prints the report a published text holds, as JSON. */
@Command(
        name = "read",
        description = "读公布文本，输出报告的 JSON。",
        mixinStandardHelpOptions = true,
        footer = {"", "退出状态：0 已读出；2 文件无法使用；4 输出没有写完。"})
final class ReadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "公布文本（.txt、.md、.html）或报告（.json）")
    private String source = "";

    @Override
    public Integer call() {
        Document document = new DocumentReader(System.in).read(source);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        document.troubles()
                .forEach(trouble -> err.println(source + "：" + trouble.message().in(Language.ZH)));
        document.report().ifPresent(report -> out.print(ReportJson.write(report)));
        return document.report().isPresent() ? 0 : ExitStatus.UNUSABLE;
    }
}
