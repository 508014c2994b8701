package org.fazhi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code fazhi}. Prints UTF-8 whatever the locale. */
@Command(
        name = "fazhi",
        description = "检查法治政府建设年度报告。",
        subcommands = {CheckCommand.class, DiffCommand.class, ReadCommand.class, RulesCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "fazhi 0.1.0")
final class Fazhi {
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Fazhi() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        System.exit(run(arguments, writer(FileDescriptor.out), writer(FileDescriptor.err)));
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine program = new CommandLine(new Fazhi())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((broken, command, parsed) -> {
                    command.getErr().println("fazhi: " + broken.getMessage());
                    return ExitStatus.UNUSABLE;
                });
        int status = program.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
