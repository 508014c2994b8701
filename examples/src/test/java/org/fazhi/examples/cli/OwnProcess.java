package org.fazhi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, with little memory. */
final class OwnProcess {
    private OwnProcess() {}

    static Process start(Path output, Path errors, String... arguments) throws IOException {
        return new ProcessBuilder(command("64m", arguments))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
    }

    static List<String> command(String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "org.fazhi.examples.cli.Fazhi"));
        command.addAll(List.of(arguments));
        return command;
    }
}
