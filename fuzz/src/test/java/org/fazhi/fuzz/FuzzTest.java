package org.fazhi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries each target for some seconds, beginning with reports and broken documents; {@code -Dfuzz.seconds=600} for
 * longer. What once broke a target is kept in {@code src/test/resources/found/TARGET} and tried each time.
 */
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 5);
    private static final int LONGEST = 8000;
    private static final Path FOUND = Path.of("src/test/resources/found");
    private static final List<Path> SEEDS =
            List.of(Path.of("../examples/reports"), Path.of("../examples/src/test/resources/hostile"));

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> targets() {
        return Stream.of(
                target(JsonTarget.class, JsonTarget::fuzzerTestOneInput),
                target(LinesTarget.class, LinesTarget::fuzzerTestOneInput),
                target(RuleFileTarget.class, RuleFileTarget::fuzzerTestOneInput),
                target(TextTarget.class, TextTarget::fuzzerTestOneInput),
                target(PageTarget.class, PageTarget::fuzzerTestOneInput),
                target(TableTarget.class, TableTarget::fuzzerTestOneInput));
    }

    private static Arguments target(Class<?> target, Consumer<byte[]> run) {
        return Arguments.of(target, run);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void nothingBreaksIt(Class<?> target, Consumer<byte[]> run) throws Exception {
        List<Path> seeds = seeds(target);
        for (Path seed : seeds) {
            run.accept(Files.readAllBytes(seed));
        }
        Path log = folder.resolve("log.txt");
        Process fuzzer = start(target, seeds, log);
        assertThat(fuzzer.waitFor(SECONDS + 300L, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(log);
        assertThat(fuzzer.exitValue()).as(told).isZero();
        assertThat(told).containsPattern("Done [1-9]\\d* runs");
        told.lines()
                .filter(line -> line.startsWith("Done "))
                .forEach(line -> System.out.println(target.getSimpleName() + ": " + line));
    }

    private static List<Path> seeds(Class<?> target) throws IOException {
        Path found = FOUND.resolve(target.getSimpleName());
        List<Path> folders = Files.isDirectory(found)
                ? Stream.concat(SEEDS.stream(), Stream.of(found)).toList()
                : SEEDS;
        List<Path> seeds = new ArrayList<>();
        for (Path each : folders) {
            try (Stream<Path> files = Files.list(each)) {
                files.filter(Files::isRegularFile).sorted().forEach(seeds::add);
            }
        }
        return seeds;
    }

    private Process start(Class<?> target, List<Path> seeds, Path log) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            if (Files.size(seeds.get(i)) <= LONGEST) {
                Files.copy(seeds.get(i), corpus.resolve("seed-" + i));
            }
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:-OmitStackTraceInFastThrow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=org.fazhi.**",
                        "-max_total_time=" + SECONDS,
                        "-max_len=" + LONGEST,
                        "-artifact_prefix=" + folder.toAbsolutePath() + "/",
                        "--reproducer_path=" + folder.toAbsolutePath(),
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
