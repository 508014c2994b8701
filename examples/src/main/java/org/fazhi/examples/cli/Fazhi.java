package org.fazhi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code fazhi}. Prints UTF-8 whatever the locale. */
@Command(
        name = "fazhi",
        description = "检查法治政府建设年度报告。",
        subcommands = {CheckCommand.class, DiffCommand.class, ReadCommand.class, RulesCommand.class, SchemaCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "fazhi 0.1.0")
final class Fazhi {
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private static final long MOST_SECONDS = 5;

    private Fazhi() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        CountDownLatch done = finishWhenStopped(Thread.currentThread());
        int status = run(arguments, writer(FileDescriptor.out), writer(FileDescriptor.err));
        done.countDown();
        System.exit(status);
    }

    /** On a signal the document under way is finished and printed whole. */
    private static CountDownLatch finishWhenStopped(Thread working) {
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            working.interrupt();
            try {
                boolean inTime = done.await(MOST_SECONDS, TimeUnit.SECONDS);
                assert inTime;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return done;
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
        return new PrintWriter(new WholePieces(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
