package org.fazhi.validation.national.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of national laws (法律名称表), to tell a misspelt name from one that is only not in the table. */
public final class StatuteNames {
    private static final String FILE = "statutes.tsv";
    private static final int SHORTEST = 6;
    private static final int LONG = 10;

    private final Set<String> names;

    private StatuteNames(Set<String> names) {
        this.names = names;
    }

    public static StatuteNames standard() {
        return Standard.NAMES;
    }

    /**
     * The law a name was meant to be: one that differs by a character, in a long name by two. Empty for a known name.
     */
    public Optional<String> meant(String name) {
        if (names.contains(name) || name.length() < SHORTEST) {
            return Optional.empty();
        }
        int most = name.length() >= LONG ? 2 : 1;
        return names.stream().filter(known -> distance(name, known) <= most).findFirst();
    }

    /** The edit distance; names whose lengths differ by more than two count as far apart. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static final class Standard {
        static final StatuteNames NAMES = load();

        private static StatuteNames load() {
            try (Reader table = new InputStreamReader(
                    Objects.requireNonNull(StatuteNames.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
                return new StatuteNames(new BufferedReader(table)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
