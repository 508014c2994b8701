package org.fazhi.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many words stand in a text, in one pass whatever their number (Aho and Corasick, 1975). White space in
 * the text is passed over, but is found where it is itself a word. Immutable once built.
 */
final class Automaton {
    private static final int ROOT = 0;
    private static final int PAGE = 256;

    private final char[][] steps;
    private final int[][] targets;
    private final int[] shorter;
    private final int[][] groups;
    private final int[] @Nullable [] fromRoot = new int[PAGE][];

    private Automaton(List<Node> nodes) {
        int size = nodes.size();
        steps = new char[size][];
        targets = new int[size][];
        shorter = new int[size];
        groups = new int[size][];
        for (Node node : nodes) {
            steps[node.number] = new char[node.next.size()];
            targets[node.number] = new int[node.next.size()];
            int i = 0;
            for (Map.Entry<Character, Node> step : node.next.entrySet()) {
                steps[node.number][i] = step.getKey();
                targets[node.number][i++] = step.getValue().number;
            }
            shorter[node.number] = node.shorter.number;
            groups[node.number] = node.groups.stream().toArray();
        }
        nodes.get(ROOT).next.forEach((letter, node) -> {
            int[] page = fromRoot[letter / PAGE];
            if (page == null) {
                page = new int[PAGE];
                fromRoot[letter / PAGE] = page;
            }
            page[letter % PAGE] = node.number;
        });
    }

    /** An automaton for groups of words, by number. */
    static Automaton of(List<? extends Iterable<String>> groups) {
        List<Node> nodes = new ArrayList<>();
        Node root = new Node(nodes);
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                Node node = root;
                for (char letter : word.toCharArray()) {
                    node = node.next.computeIfAbsent(letter, key -> new Node(nodes));
                }
                node.groups.set(group);
            }
        }
        linkShorter(root);
        return new Automaton(nodes);
    }

    /** Breadth first: each node knows the longest shorter beginning of a word that it ends with. */
    private static void linkShorter(Node root) {
        ArrayDeque<Node> waiting = new ArrayDeque<>(root.next.values());
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            node.groups.or(node.shorter.groups);
            node.next.forEach((letter, next) -> {
                Node back = node.shorter;
                while (back != root && !back.next.containsKey(letter)) {
                    back = back.shorter;
                }
                next.shorter = back.next.getOrDefault(letter, root);
                waiting.add(next);
            });
        }
    }

    /** Adds the numbers of the groups of which a word stands in a text. */
    void find(String text, BitSet found) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter)) {
                mark(fromRoot(letter), found);
            } else {
                state = next(state, letter);
                mark(state, found);
            }
        }
    }

    private void mark(int state, BitSet found) {
        for (int group : groups[state]) {
            found.set(group);
        }
    }

    private int next(int from, char letter) {
        for (int state = from; state != ROOT; state = shorter[state]) {
            int step = Arrays.binarySearch(steps[state], letter);
            if (step >= 0) {
                return targets[state][step];
            }
        }
        return fromRoot(letter);
    }

    private int fromRoot(char letter) {
        int[] page = fromRoot[letter / PAGE];
        return page == null ? ROOT : page[letter % PAGE];
    }

    /** A beginning of a word, while the automaton is built. */
    private static final class Node {
        private final int number;
        private final Map<Character, Node> next = new TreeMap<>();
        private final BitSet groups = new BitSet();
        private Node shorter;

        Node(List<Node> all) {
            number = all.size();
            shorter = all.isEmpty() ? this : all.get(ROOT);
            all.add(this);
        }
    }
}
