package org.fazhi.examples.cli;

import java.util.List;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The rule sets a command line names: by id, or by id without the version. */
final class RuleSetNames {
    private RuleSetNames() {}

    /** Before anything is done: a name that is no set's is a mistake of the command line. */
    static void refuseUnknown(List<String> names, CommandSpec command) {
        for (String name : names) {
            if (ReportValidator.standard().ruleSets().stream().noneMatch(set -> isNamed(set, name))) {
                throw new ParameterException(command.commandLine(), "没有这个规则集：" + name);
            }
        }
    }

    /** All sets where none is named. */
    static List<RuleSet> sets(List<String> names) {
        return ReportValidator.standard().ruleSets().stream()
                .filter(set -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(set, name)))
                .toList();
    }

    private static boolean isNamed(RuleSet set, String name) {
        String id = set.info().getId();
        return id.equals(name) || id.startsWith(name + ":");
    }
}
