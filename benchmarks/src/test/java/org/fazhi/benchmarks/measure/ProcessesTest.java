package org.fazhi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @Test
    void givesWhatWasPrintedAndHowLongItTook(@TempDir Path folder) throws IOException, InterruptedException {
        Processes.Done done = Processes.run(
                List.of("sh", "-c", "sleep 0.2; echo $WORD"), Map.of("WORD", "done"), folder.resolve("out"));
        assertThat(done.output()).isEqualTo("done");
        assertThat(done.seconds()).isBetween(0.2, 60.0);
    }

    @Test
    void aReportThatDoesNotConformIsAnAnswer(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = List.of("sh", "-c", "echo faulty; exit 1");
        assertThat(Processes.run(command, Map.of(), folder.resolve("out")).output())
                .isEqualTo("faulty");
    }

    @Test
    void aProcessThatFailsIsNotTimed(@TempDir Path folder) {
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> Processes.run(List.of("sh", "-c", "exit 1"), Map.of(), out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exit status 1");
    }
}
