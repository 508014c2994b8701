package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole processes, timed from their start to their end. */
final class Processes {
    /** The java that runs this program. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * What a process did.
     *
     * @param seconds how long it took
     * @param output what it printed
     */
    record Done(double seconds, String output) {}

    private Processes() {}

    /** The command for a main class of this module, with so much heap. */
    static List<String> java(Class<?> main, String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        if (!heap.isEmpty()) {
            command.addAll(List.of("-Xms" + heap, "-Xmx" + heap));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * A process that fails prints nothing; {@code fazhi check} ends with 1, and prints, where a report does not
     * conform.
     */
    static Done run(List<String> command, Map<String, String> environment, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        String printed = Files.readString(output, StandardCharsets.UTF_8).strip();
        if (status > 1 || status == 1 && printed.isEmpty()) {
            throw new IllegalStateException("exit status " + status + ": " + String.join(" ", command));
        }
        return new Done(seconds, printed);
    }
}
