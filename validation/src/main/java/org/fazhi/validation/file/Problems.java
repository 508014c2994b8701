package org.fazhi.validation.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.finding.Text;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file, so that all is told at once. */
final class Problems {
    private static final int MOST = 100;

    private final List<FileProblem> found = new ArrayList<>();

    int count() {
        return found.size();
    }

    void add(Node node, Text message, Text advice) {
        add(node.getStartMark(), message, advice);
    }

    void add(Optional<Mark> mark, Text message, Text advice) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        FileProblem problem = new FileProblem(line, column, message, advice);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    void unknown(Node node, Text what, String value, Collection<String> known) {
        if (found.size() >= MOST) {
            return;
        }
        Optional<String> near = nearest(value, known);
        String all = String.join("、", known);
        add(
                node,
                Text.of(
                        "不认识的" + what.getZh() + "“" + shorten(value) + "”",
                        "unknown " + what.getEn() + " “" + shorten(value) + "”"),
                near.map(word -> Text.of("改为“" + word + "”", "Write “" + word + "”"))
                        .orElseGet(() -> known.size() > 40
                                ? Text.of("核对" + what.getZh(), "Check the " + what.getEn())
                                : Text.of("可用的有：" + all, "Known are: " + String.join(", ", known))));
    }

    /** Runs what refuses wrong values, and tells what it refuses. */
    void guard(Node node, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            add(node, Text.of(why, "refused: " + why), Text.of("更正后再用", "Correct it"));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column));
            throw new UnusableFileException(found);
        }
    }

    static String shorten(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    /** The known word that is nearest, if it is near. */
    private static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .filter(each -> distance(word, each) <= (each.length() < 4 ? 1 : Math.max(2, each.length() / 3)));
    }

    /** How many letters have to be changed, put in or left out (Levenshtein), whatever their case. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
