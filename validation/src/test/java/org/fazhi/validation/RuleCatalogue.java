package org.fazhi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.finding.Text;

/** The ids of the rule catalogue, with what is left to people and why. */
final class RuleCatalogue {
    /** An id, and for one that no program decides what it asks and why. */
    record Entry(String id, Optional<Text> leftToPeople) {
        private static Entry parse(String line) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 1 && columns.length != 3) {
                throw new IllegalArgumentException("rule-catalogue.tsv: an id, or an id and two texts: " + line);
            }
            return new Entry(
                    columns[0], columns.length == 1 ? Optional.empty() : Optional.of(Text.of(columns[1], columns[2])));
        }
    }

    private RuleCatalogue() {}

    static List<Entry> entries() {
        try (InputStream file = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("rule-catalogue.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Entry::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
