package org.fazhi.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.benchmarks.peer.HibernatePeer;
import org.fazhi.benchmarks.peer.JacksonPeer;
import org.fazhi.report.Report;

/** Reads one report with Jackson databind, checks its structure with Hibernate Validator, and ends. */
public final class FirstReportByPeers {
    private FirstReportByPeers() {}

    /**
     * Reads and checks.
     *
     * @param arguments the file
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Report report = JacksonPeer.read(Files.readAllBytes(Path.of(arguments[0])));
        System.out.println(HibernatePeer.check(report).size());
    }
}
