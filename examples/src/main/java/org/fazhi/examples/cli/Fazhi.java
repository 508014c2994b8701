package org.fazhi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.validation.ReportValidator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

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

    private static final Text UNWRITTEN = Text.of(
            "输出没有写完：磁盘可能已满，或者接收输出的程序已经结束。最后一行可能不完整，不要使用；腾出空间后请重新运行。",
            "The output is incomplete: the disk may be full, or the program that reads it has ended. The last line may be cut;"
                    + " do not use it, and run again when there is room.");

    private Fazhi() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        CountDownLatch done = finishWhenStopped(Thread.currentThread());
        if (List.of(arguments).contains("check")) {
            loadRules();
        }
        int status = run(arguments, writer(FileDescriptor.out), writer(FileDescriptor.err));
        done.countDown();
        System.exit(status);
    }

    /** While the command line and the first document are read. */
    private static void loadRules() {
        Thread loading = new Thread(ReportValidator::standard, "rules");
        loading.setDaemon(true);
        loading.start();
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
        if (out.checkError()) {
            status = ExitStatus.UNWRITABLE;
            err.println("fazhi: " + UNWRITTEN.in(language(program)));
        }
        err.flush();
        return status;
    }

    private static Language language(CommandLine program) {
        ParseResult parsed = program.getParseResult();
        return parsed != null && parsed.hasSubcommand()
                ? parsed.subcommand().matchedOptionValue("--lang", Language.ZH)
                : Language.ZH;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new WholePieces(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
