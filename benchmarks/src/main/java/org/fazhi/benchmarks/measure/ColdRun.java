package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.benchmarks.process.FirstReportByPeers;

/** The first checked report from the start of the JVM: {@code fazhi check} against Jackson and Hibernate Validator. */
final class ColdRun {
    private final Path root;
    private final Path work;
    final List<Double> ours = new ArrayList<>();
    final List<Double> peers = new ArrayList<>();

    ColdRun(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    Ratio run(int rounds) throws IOException, InterruptedException {
        String file = root.resolve("examples/reports/xiaowangzhuang-2024.json").toString();
        List<String> fazhi = commandOfScript(file);
        List<String> peer = Processes.java(FirstReportByPeers.class, "", file);
        time(fazhi);
        time(peer);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            boolean oursFirst = i % 2 == 0;
            double first = time(oursFirst ? fazhi : peer);
            double second = time(oursFirst ? peer : fazhi);
            ours.add(oursFirst ? first : second);
            peers.add(oursFirst ? second : first);
            ratios.add(oursFirst ? second / first : first / second);
        }
        return new Ratio("cold_vs_jackson_hv", "3", ratios);
    }

    private double time(List<String> command) throws IOException, InterruptedException {
        return Processes.run(command, Map.of(), work.resolve("cold.out")).seconds();
    }

    /** What the script runs: it is started once with a java that writes down how it was called. */
    private List<String> commandOfScript(String file) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(work.resolve("bin"));
        Path arguments = work.resolve("arguments");
        Files.deleteIfExists(arguments);
        Path java = bin.resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + arguments + "'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        String path = bin + ":" + System.getenv("PATH");
        List<String> script = List.of(root.resolve("examples/fazhi").toString(), "check", file);
        Processes.run(script, Map.of("PATH", path), work.resolve("cold.out"));
        if (!Files.exists(arguments)) {
            return script;
        }
        List<String> command = new ArrayList<>(List.of(Processes.JAVA));
        command.addAll(Files.readAllLines(arguments));
        return command;
    }
}
