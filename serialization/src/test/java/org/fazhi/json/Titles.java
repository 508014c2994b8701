package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fazhi.finding.Text;

/** The titles of types and members, from {@code titles.tsv}. */
final class Titles {
    private final Map<String, Text> byName = new HashMap<>();

    static Titles read() throws IOException {
        Titles titles = new Titles();
        for (String line : Files.readAllLines(Path.of("src/test/resources/titles.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(3);
                assertThat(titles.byName.put(cells[0], Text.of(cells[1], cells[2])))
                        .as(line)
                        .isNull();
            }
        }
        return titles;
    }

    Text of(Class<?> type) {
        return Objects.requireNonNull(byName.get(type.getSimpleName()), () -> "no title of " + type.getSimpleName());
    }

    Text of(Class<?> type, String member) {
        Text own = byName.get(type.getSimpleName() + "." + member);
        return own != null ? own : Objects.requireNonNull(byName.get(member), () -> "no title of " + member);
    }
}
