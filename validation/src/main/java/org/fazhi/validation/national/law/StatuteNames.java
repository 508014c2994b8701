package org.fazhi.validation.national.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of national laws and regulations (法律法规名称表), to tell a misspelt name from one that is only not in the table.
 */
public final class StatuteNames {
    private static final String LAWS = "statutes.tsv";
    private static final String REGULATIONS = "regulations.tsv";
    private static final int SHORTEST = 6;
    private static final int LONG = 10;
    private static final Pattern FORMULA = Pattern.compile("管理|暂行|实施|程序|工作|卫生");

    private final Set<String> laws;
    private final Set<String> regulations;
    private final Map<String, String> regulationsByCore;

    private StatuteNames(Set<String> laws, Set<String> regulations) {
        this.laws = laws;
        this.regulations = regulations;
        this.regulationsByCore = regulations.stream()
                .collect(Collectors.toMap(StatuteNames::core, name -> name, (first, second) -> first));
    }

    public static StatuteNames standard() {
        return Standard.NAMES;
    }

    /** Whether a law is, was or is about to be called so. */
    public boolean knows(String law) {
        return laws.contains(law);
    }

    /**
     * The law a name was meant to be: one that differs by a character, in a long name by two. Empty for a known name.
     */
    public Optional<String> meant(String name) {
        if (laws.contains(name) || name.length() < SHORTEST) {
            return Optional.empty();
        }
        int most = name.length() >= LONG ? 2 : 1;
        return laws.stream().filter(known -> distance(name, known) <= most).findFirst();
    }

    /**
     * The regulation a name was meant to be. Since local regulations have names alike, only one that has the same words
     * in another order, or the same but for those of the form such as 暂行 and 管理, is taken for a mistake.
     */
    public Optional<String> meantRegulation(String name) {
        return regulations.contains(name) ? Optional.empty() : Optional.ofNullable(regulationsByCore.get(core(name)));
    }

    private static String core(String name) {
        return FORMULA.matcher(name)
                .replaceAll("")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
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
        static final StatuteNames NAMES = new StatuteNames(load(LAWS), load(REGULATIONS));

        private static Set<String> load(String file) {
            try (Reader table = new InputStreamReader(
                    Objects.requireNonNull(StatuteNames.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
                return new BufferedReader(table)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
