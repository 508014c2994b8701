package org.fazhi.validation.national.sensitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.CreditCode;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/**
 * The personal numbers in a passage. Groups of digits with spaces or hyphens between them are read as one number when
 * together they make up the whole run, or when they are grouped as such numbers usually are. One pass; a number has at
 * most nineteen digits, so that each group is looked at a bounded number of times.
 */
final class DigitRuns {
    /** A number of a kind, with its digits. */
    record Found(NumberKind kind, String number, Excerpt place) {}

    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static final int LONGEST = 19;
    private static final Pattern GROUP = Pattern.compile("[0-9]++(?:(?<=[0-9]) ?[Xx](?![0-9A-Za-z]))?");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Z]++");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7e]++");
    private static final String BETWEEN = " \u00a0-\u2010\u2011\u2012\u2013\u2212";
    /** What stands between two cells of a table. */
    private static final String CELLS = "  ";

    private static final String COUNTED = "元万亿余人件个次份户吨米亩%";
    private static final Set<String> USUAL = Set.of(
            "3-4-4",
            "3-8",
            "6-8-4",
            "6-4-4-4",
            "4-4-4-4",
            "4-4-4-4-2",
            "4-4-4-4-3",
            "3-3-5",
            "4-7",
            "4-8",
            "4-4-4",
            "4-3-4");

    /** A mobile number has eleven digits, a landline number ten with its area code. */
    private static final int LEAST = 10;

    private final Passage passage;
    private final Plain plain;
    private final String text;
    private final List<Found> found = new ArrayList<>();

    private DigitRuns(Passage passage, Plain plain) {
        this.passage = passage;
        this.plain = plain;
        this.text = withoutCodesAndAddresses(plain.text());
    }

    static List<Found> in(Passage passage, Plain plain) {
        if (!plain.hasDigits(LEAST)) {
            return List.of();
        }
        DigitRuns runs = new DigitRuns(passage, plain);
        runs.scan();
        return List.copyOf(runs.found);
    }

    private static String withoutCodesAndAddresses(String text) {
        String rest = ADDRESS.matcher(text)
                .replaceAll(match -> "_".repeat(match.group().length()));
        return TOKEN.matcher(rest)
                .replaceAll(token -> CreditCode.isSound(token.group()) ? "_".repeat(18) : token.group());
    }

    private void scan() {
        List<Group> run = new ArrayList<>();
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            Group next = new Group(group.start(), group.end());
            if (!run.isEmpty() && !joined(run.get(run.size() - 1), next)) {
                judge(run);
                run.clear();
            }
            run.add(next);
        }
        judge(run);
    }

    private boolean joined(Group one, Group next) {
        String between = text.substring(one.end, next.start);
        boolean areaCode = one.start > 0 && text.charAt(one.start - 1) == '(' && text.charAt(one.start) == '0';
        boolean countryCode = one.start > 0 && text.charAt(one.start - 1) == '+';
        return !countryCode
                && (areaCode && between.strip().equals(")")
                        || between.length() <= 2
                                && !between.equals(CELLS)
                                && between.chars().allMatch(c -> BETWEEN.indexOf(c) >= 0));
    }

    private void judge(List<Group> run) {
        for (int first = 0; first < run.size(); ) {
            int last = longestFrom(run, first);
            Optional<Found> number = Optional.empty();
            while (last >= first && number.isEmpty()) {
                number = number(run, first, last--);
            }
            number.ifPresent(found::add);
            first = number.isPresent() ? last + 2 : first + 1;
        }
    }

    private static int longestFrom(List<Group> run, int first) {
        int last = first;
        int length = run.get(first).length();
        while (last + 1 < run.size() && length + run.get(last + 1).length() <= LONGEST) {
            last++;
            length += run.get(last).length();
        }
        return last;
    }

    private Optional<Found> number(List<Group> run, int first, int last) {
        StringBuilder number = new StringBuilder();
        List<String> lengths = new ArrayList<>();
        for (Group group : run.subList(first, last + 1)) {
            number.append(text.substring(group.start, group.end).replace(" ", ""));
            lengths.add(Integer.toString(group.length()));
        }
        boolean whole = first == 0 && last == run.size() - 1;
        int end = run.get(last).end;
        if (number.length() > LONGEST || isCounted(end) || !isNumber(lengths, number.length(), whole)) {
            return Optional.empty();
        }
        String digits = number.toString().replace('x', 'X');
        Excerpt place = new Excerpt(passage, plain.start(run.get(first).start), plain.end(end));
        return NumberKind.of(digits).map(kind -> new Found(kind, digits, place));
    }

    /** Alone, spaced out digit by digit, grouped as usual, or long enough to be no chance. */
    private static boolean isNumber(List<String> lengths, int digits, boolean whole) {
        boolean spacedOut = lengths.subList(0, lengths.size() - 1).stream().allMatch("1"::equals);
        return lengths.size() == 1 || whole && (digits > 11 || spacedOut) || USUAL.contains(String.join("-", lengths));
    }

    /** Whether it is an amount: 13800138000元, 13800138000.50. */
    private boolean isCounted(int end) {
        return end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0
                || end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
    }
}
