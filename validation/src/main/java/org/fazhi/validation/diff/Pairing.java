package org.fazhi.validation.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which value of an earlier list answers to which of a later one. Found key by key, the strictest first; who has found
 * his like is not asked again. Swapping the lists gives the same pairs swapped.
 */
final class Pairing<T> {
    private static final int ALONE = -1;

    /** Two values that answer to each other, or one that nothing answers to. */
    record Pair<T>(Optional<T> before, Optional<T> after) {}

    private final List<T> before;
    private final List<T> after;
    private final int[] partnerOfBefore;
    private final int[] partnerOfAfter;

    Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.partnerOfBefore = alone(before.size());
        this.partnerOfAfter = alone(after.size());
    }

    private static int[] alone(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, ALONE);
        return partners;
    }

    /** Pairs values of one key, the first with the first. */
    Pairing<T> by(Function<? super T, ?> key) {
        Map<Object, Deque<Integer>> waiting = waiting(key);
        for (int at : aloneAfter()) {
            Deque<Integer> found = waiting.get(key.apply(after.get(at)));
            if (found != null && !found.isEmpty()) {
                pair(found.remove(), at);
            }
        }
        return this;
    }

    /** Pairs values of one key where each list has only one left. */
    Pairing<T> byOnly(Function<? super T, ?> key) {
        Map<Object, Deque<Integer>> waiting = waiting(key);
        Map<Object, Integer> count = new HashMap<>();
        aloneAfter().forEach(at -> count.merge(key.apply(after.get(at)), 1, Integer::sum));
        for (int at : aloneAfter()) {
            Object own = key.apply(after.get(at));
            Deque<Integer> found = waiting.get(own);
            if (found != null && found.size() == 1 && Integer.valueOf(1).equals(count.get(own))) {
                pair(found.element(), at);
            }
        }
        return this;
    }

    private Map<Object, Deque<Integer>> waiting(Function<? super T, ?> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int at : aloneBefore()) {
            waiting.computeIfAbsent(key.apply(before.get(at)), same -> new ArrayDeque<>())
                    .add(at);
        }
        return waiting;
    }

    void pairIfAlone(int ofBefore, int ofAfter) {
        if (partnerOfBefore[ofBefore] == ALONE && partnerOfAfter[ofAfter] == ALONE) {
            pair(ofBefore, ofAfter);
        }
    }

    private void pair(int ofBefore, int ofAfter) {
        partnerOfBefore[ofBefore] = ofAfter;
        partnerOfAfter[ofAfter] = ofBefore;
    }

    /** The places in the earlier list that nothing answers to yet. */
    List<Integer> aloneBefore() {
        return alonePlaces(partnerOfBefore);
    }

    /** The places in the later list that nothing answers to yet. */
    List<Integer> aloneAfter() {
        return alonePlaces(partnerOfAfter);
    }

    private static List<Integer> alonePlaces(int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(at -> partners[at] == ALONE)
                .boxed()
                .toList();
    }

    /** All values, in the order of the later list, those only in the earlier after them. */
    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int at = 0; at < partnerOfAfter.length; at++) {
            Optional<T> partner =
                    partnerOfAfter[at] == ALONE ? Optional.empty() : Optional.of(before.get(partnerOfAfter[at]));
            pairs.add(new Pair<>(partner, Optional.of(after.get(at))));
        }
        aloneBefore().forEach(at -> pairs.add(new Pair<>(Optional.of(before.get(at)), Optional.empty())));
        return pairs;
    }
}
