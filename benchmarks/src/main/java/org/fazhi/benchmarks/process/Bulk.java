package org.fazhi.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.fazhi.benchmarks.document.Lines;
import org.fazhi.benchmarks.peer.HibernatePeer;
import org.fazhi.benchmarks.peer.JacksonPeer;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.structure.StructureRuleSet;
import tools.jackson.core.JacksonException;

/** Checks every line of a file, with one thread that reads it and two that parse and check. */
public final class Bulk {
    private static final int WORKERS = 2;
    private static final byte[] END = new byte[0];
    private static final ReportValidator STRUCTURE = ReportValidator.of(StructureRuleSet.get());

    private final Predicate<byte[]> sound;
    private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(64);
    private final LongAdder faulty = new LongAdder();

    private Bulk(Predicate<byte[]> sound) {
        this.sound = sound;
    }

    /**
     * Checks, and prints how many lines are faulty.
     *
     * @param arguments {@code structure}, {@code all} or {@code peers}; the file; how many times it is read
     * @throws IOException when the file cannot be read
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[1]);
        System.out.println(faulty(arguments[0], file, Integer.parseInt(arguments[2])) + " faulty");
    }

    /**
     * Checks.
     *
     * @param side {@code structure}, {@code all} or {@code peers}
     * @param file the file
     * @param times how many times it is read
     * @return how many lines are faulty
     * @throws IOException when the file cannot be read
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public static long faulty(String side, Path file, int times) throws IOException, InterruptedException {
        Predicate<byte[]> sound = switch (side) {
            case "structure" -> Bulk::hasSoundStructure;
            case "all" -> Bulk::conforms;
            default -> Bulk::isSoundToPeers;
        };
        return new Bulk(sound).run(file, times);
    }

    private static boolean hasSoundStructure(byte[] line) {
        JsonReading reading = ReportJson.parse(line);
        return reading.getReport()
                .map(report -> STRUCTURE.check(report).getFindings().isEmpty())
                .orElse(false);
    }

    private static boolean conforms(byte[] line) {
        JsonReading reading = ReportJson.parse(line);
        return reading.getReport()
                .map(report ->
                        ReportValidator.standard().check(report).getFindings().isEmpty())
                .orElse(false);
    }

    private static boolean isSoundToPeers(byte[] line) {
        try {
            Report report = JacksonPeer.read(line);
            return HibernatePeer.check(report).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }

    private long run(Path file, int times) throws IOException, InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Thread(this::work));
        }
        workers.forEach(Thread::start);
        for (int i = 0; i < times; i++) {
            Lines.of(file, queue::put);
        }
        for (int i = 0; i < WORKERS; i++) {
            queue.put(END);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return faulty.sum();
    }

    private void work() {
        try {
            for (byte[] line = queue.take(); line != END; line = queue.take()) {
                if (!sound.test(line)) {
                    faulty.increment();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
