package org.fazhi.validation.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.diff.ItemChange;
import org.fazhi.diff.ItemChangeKind;
import org.fazhi.diff.PlacedItem;
import org.fazhi.validation.diff.Pairing.Pair;
import org.fazhi.validation.likeness.Neutral;
import org.fazhi.validation.likeness.Shingles;

/** Puts the shortcomings, or the arrangements, of two reports side by side by their words. */
final class ItemComparison {
    /** Our own measure: more than half of the pairs of characters of both, so that one clause may differ. */
    private static final int LEAST_SIMILARITY = 60;

    private static final int PAIR = 2;
    private static final long MOST_EFFORT = 20_000_000;

    /** An item with its words as they are compared; those of nothing but names and numbers stay as they are. */
    private record Item(PlacedItem placed, String words, Shingles pairs) {
        static Item of(PlacedItem placed, Neutral neutral) {
            String words = neutral.of(placed.getSummary());
            return new Item(placed, words.isEmpty() ? placed.getSummary() : words, Shingles.of(List.of(words), PAIR));
        }
    }

    private record Likeness(int before, int after, int similarity) {}

    private final List<Item> before;
    private final List<Item> after;
    private final Pairing<Item> pairing;
    private final boolean tooMany;

    ItemComparison(List<PlacedItem> before, Neutral namesBefore, List<PlacedItem> after, Neutral namesAfter) {
        this.before = before.stream().map(item -> Item.of(item, namesBefore)).toList();
        this.after = after.stream().map(item -> Item.of(item, namesAfter)).toList();
        this.pairing = new Pairing<>(this.before, this.after)
                .by(item -> item.placed().getSummary())
                .by(Item::words);
        this.tooMany = effort() > MOST_EFFORT;
        if (!tooMany) {
            pairSimilar();
        }
    }

    /** Whether there were too many different items to look for similar ones. */
    boolean isIncomplete() {
        return tooMany;
    }

    private long effort() {
        List<Integer> ofBefore = pairing.aloneBefore();
        List<Integer> ofAfter = pairing.aloneAfter();
        return length(before, ofBefore) * ofAfter.size() + length(after, ofAfter) * ofBefore.size();
    }

    private static long length(List<Item> items, List<Integer> places) {
        return places.stream().mapToLong(at -> items.get(at).pairs().count()).sum();
    }

    /** The most similar first; of equally similar ones those that stand nearest to the beginning. */
    private void pairSimilar() {
        List<Likeness> found = new ArrayList<>();
        for (int one : pairing.aloneBefore()) {
            for (int other : pairing.aloneAfter()) {
                int similarity =
                        before.get(one).pairs().similarity(after.get(other).pairs());
                if (similarity >= LEAST_SIMILARITY) {
                    found.add(new Likeness(one, other, similarity));
                }
            }
        }
        found.sort(Comparator.comparingInt(Likeness::similarity)
                .reversed()
                .thenComparingInt(likeness -> likeness.before() + likeness.after()));
        found.forEach(likeness -> pairing.pairIfAlone(likeness.before(), likeness.after()));
    }

    List<ItemChange> changes() {
        return pairing.pairs().stream().map(ItemComparison::change).toList();
    }

    private static ItemChange change(Pair<Item> pair) {
        ItemChange.Builder change = ItemChange.builder()
                .before(pair.before().map(Item::placed))
                .after(pair.after().map(Item::placed));
        if (pair.before().isEmpty()) {
            return change.kind(ItemChangeKind.NEW).build();
        } else if (pair.after().isEmpty()) {
            return change.kind(ItemChangeKind.GONE).build();
        }
        Item one = pair.before().get();
        Item other = pair.after().get();
        boolean repeated = one.words().equals(other.words())
                || one.placed().getSummary().equals(other.placed().getSummary());
        return change.kind(repeated ? ItemChangeKind.REPEATED : ItemChangeKind.REWORDED)
                .similarity(Optional.of(repeated ? 100 : one.pairs().similarity(other.pairs())))
                .build();
    }
}
