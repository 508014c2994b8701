package org.fazhi.validation;

import java.math.BigInteger;
import java.util.Comparator;
import org.fazhi.validation.rule.RuleSet;

/** The id of a rule set taken apart: {@code group:name} and version. Of one name, 1.10 is newer than 1.9. */
record SetId(String name, String version) {
    static final Comparator<RuleSet> BY_VERSION = (one, other) ->
            compare(of(one).version().split("[._-]", -1), of(other).version().split("[._-]", -1));

    static SetId of(RuleSet set) {
        String id = set.info().getId();
        int colon = id.lastIndexOf(':');
        return new SetId(id.substring(0, colon), id.substring(colon + 1));
    }

    private static int compare(String[] one, String[] other) {
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            String left = i < one.length ? one[i] : "";
            String right = i < other.length ? other[i] : "";
            int order = rank(left) != rank(right) ? Integer.compare(rank(left), rank(right)) : sameRank(left, right);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A word such as beta comes before the version itself, a further number after it. */
    private static int rank(String step) {
        return step.isEmpty() ? 1 : isNumber(step) ? 2 : 0;
    }

    private static int sameRank(String left, String right) {
        return isNumber(left) ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
