package org.fazhi.validation;

import java.util.Comparator;

/** Orders JSON Pointers token by token, indexes as numbers and before names. */
enum PointerOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareTokens(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareTokens(String one, String other) {
        if (isIndex(one) && isIndex(other)) {
            return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
        }
        int indexesFirst = Boolean.compare(isIndex(other), isIndex(one));
        return indexesFirst != 0 ? indexesFirst : one.compareTo(other);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
