package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fazhi.finding.Language;
import org.fazhi.validation.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fazhi rules}: lists the rules with their sources. */
@Command(name = "rules", description = "列出规则及其依据。", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
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

    @Option(names = "--rules", paramLabel = "SET", split = ",", description = "只列这些规则集，如 cn.national:arithmetic")
    private List<String> ruleSets = new ArrayList<>();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<RuleSet> sets;
        try {
            sets = RuleChoice.of(ruleSets, List.of(), language).sets();
        } catch (RuleChoice.Unusable unusable) {
            throw new ParameterException(command.commandLine(), unusable.getMessage());
        }
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.JSON) {
            RulesJson.print(sets, language, out);
        } else {
            RulesText.print(sets, language, out);
        }
        return ExitStatus.CONFORMS;
    }
}
