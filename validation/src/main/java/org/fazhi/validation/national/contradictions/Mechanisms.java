package org.fazhi.validation.national.contradictions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Standing;

/**
 * The mechanisms a report says exist, to be found by name in other words of it. A name counts only where it fills its
 * clause to the end (未建立法律顾问制度, not 未建立法律顾问制度的评价办法), and not where the clause speaks of some or of others (部分村, 指导社区).
 */
final class Mechanisms {
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 40;
    private static final Pattern CLAUSE = Pattern.compile("[^，。；、：,;:！？\\s]++");
    private static final Pattern MARKS = Pattern.compile("[“”\"‘’（）()《》〈〉【】]");
    private static final Pattern OF_SOME_OR_OTHERS =
            Pattern.compile("部分|个别|有的|少数|一些|各[村镇乡局]|各社区|各部门|各单位|村级|村居|社区|辖区|指导|督促|推动|鼓励|支持");

    private final Map<String, String> nameByPlainName = new LinkedHashMap<>();

    private Mechanisms(ReportIndex index) {
        index.printed(Mechanism.class).stream()
                .map(Located::value)
                .filter(mechanism -> mechanism.getStanding().equals(Standing.EXISTS))
                .forEach(mechanism -> add(mechanism.getName()));
    }

    static Mechanisms existing(ReportIndex index) {
        return new Mechanisms(index);
    }

    private void add(String name) {
        String plain = plain(name);
        if (plain.length() >= SHORTEST_NAME && plain.length() <= LONGEST_NAME) {
            nameByPlainName.putIfAbsent(plain, name);
        }
    }

    private static String plain(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    boolean isEmpty() {
        return nameByPlainName.isEmpty();
    }

    /** The mechanism whose name follows one of the words and ends its clause. */
    Optional<String> after(Pattern words, String text) {
        return clauses(text, clause -> {
            Matcher found = words.matcher(clause);
            while (found.find()) {
                String name = nameByPlainName.get(clause.substring(found.end()));
                if (name != null) {
                    return Optional.of(name);
                }
            }
            return Optional.empty();
        });
    }

    /** The mechanism whose name stands right before words that end the clause. */
    Optional<String> before(Pattern words, String text) {
        return clauses(text, clause -> {
            Matcher found = words.matcher(clause);
            return found.find() ? ending(clause.substring(0, found.start())) : Optional.empty();
        });
    }

    private Optional<String> ending(String words) {
        for (int length = Math.min(words.length(), LONGEST_NAME); length >= SHORTEST_NAME; length--) {
            String name = nameByPlainName.get(words.substring(words.length() - length));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> clauses(String text, Function<String, Optional<String>> search) {
        return CLAUSE.matcher(plain(text))
                .results()
                .map(clause -> clause.group())
                .filter(clause -> !OF_SOME_OR_OTHERS.matcher(clause).find())
                .map(search)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
