package org.fazhi.text.content;

import java.util.List;
import java.util.Optional;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** What shortcomings and plans speak of, by the rows of {@code topics.tsv}, the particular before the general. */
final class Topics {
    private record Topic(Words lacking, Words planned) {}

    private final List<Topic> topics = Tables.rows("topics", 2).stream()
            .map(cells -> new Topic(
                    new Words(Tables.alternatives(cells.get(0))), new Words(Tables.alternatives(cells.get(1)))))
            .toList();

    /** The place of the topic of a shortcoming in the table: that of its summary, else that of its causes. */
    Optional<Integer> of(String summary, String causes) {
        return of(summary).or(() -> of(causes));
    }

    private Optional<Integer> of(String text) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).lacking().in(text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a plan takes a topic up. */
    boolean takenUp(int topic, String plan) {
        return topics.get(topic).planned().in(plan);
    }
}
