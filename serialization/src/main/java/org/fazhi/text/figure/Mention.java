package org.fazhi.text.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a number counts, and whether it takes up a number given elsewhere: 47名审核员中, 全部11个社区.
 *
 * @param unit the unit
 * @param words the words around it
 * @param tail the last words before it; empty where they are few
 * @param subject the words before it that name what is counted, without deeds and times; empty where they are few
 * @param noun the words after it
 * @param takenUp what is counted, where the number takes another one up
 */
public record Mention(
        Optional<String> unit, String words, Optional<String> takenUp, String tail, String subject, String noun) {
    private static final int LONGEST_TIME = 8;
    private static final Pattern AMONG =
            Pattern.compile("^(\\p{IsHan}{2,6}?)(?:当中|中|里)(?![心介央小层青医级队华国学院标止断期共等药型转文])[，,\\p{IsHan}]?");
    private static final int SHORTEST_SUBJECT = 4;
    private static final Pattern BEFORE_SUBJECT =
            Pattern.compile("^.*(?:主持|召开|开展|组织|现有|共有|列入|完成|全[省市县区镇乡局年]|我[省市县区镇乡局]|本[省市县区镇乡局])");
    private static final Pattern AFTER_SUBJECT = Pattern.compile("(?:全年|今年|共|累计|先后|已|召?开了?|达到?|为|有|近|约|总数)*$");
    private static final Pattern DEED = Pattern.compile("(\\p{IsHan}{4})$");
    private static final Pattern ALL = Pattern.compile("(?:全部|所有|上述|以上|这)$");
    private static final Pattern COUNTED = Pattern.compile("^\\p{IsHan}{2}");

    static List<Mention> of(List<Clauses.Phrase> phrases) {
        return phrases.stream().map(Mention::of).toList();
    }

    private static Mention of(Clauses.Phrase phrase) {
        boolean counts = !phrase.amount().chinese() && !phrase.amount().isRate();
        Optional<String> takenUp = counts ? takenUp(phrase) : Optional.empty();
        return new Mention(
                phrase.amount().unit(),
                phrase.local(),
                takenUp,
                tail(phrase.clause()),
                counts ? subject(phrase.clause()) : "",
                counts ? phrase.noun() : "");
    }

    private static Optional<String> takenUp(Clauses.Phrase phrase) {
        Matcher among = AMONG.matcher(phrase.noun());
        Matcher counted = COUNTED.matcher(phrase.noun());
        if (among.find() && phrase.clause().length() <= LONGEST_TIME) {
            return Optional.of(among.group(1));
        } else if (counted.find() && ALL.matcher(phrase.clause()).find()) {
            return Optional.of(counted.group());
        }
        return Optional.empty();
    }

    private static String subject(String clause) {
        String named = BEFORE_SUBJECT
                .matcher(AFTER_SUBJECT.matcher(clause).replaceAll(""))
                .replaceAll("");
        return named.length() < SHORTEST_SUBJECT ? "" : named;
    }

    private static String tail(String clause) {
        Matcher deed = DEED.matcher(clause);
        return deed.find() ? deed.group(1) : "";
    }

    /** What it may be found by: how the words on both sides of it begin, with its unit. */
    Set<String> names() {
        return Stream.of(subject, noun)
                .filter(words -> words.length() >= SHORTEST_SUBJECT)
                .map(words -> words.substring(0, SHORTEST_SUBJECT) + unit.orElse(""))
                .collect(Collectors.toSet());
    }

    /** Whether one of the two numbers is named, before or after it, as the other is before it. */
    boolean isNamedAs(Mention other) {
        return unit.isPresent() && unit.equals(other.unit) && (isNamed(other.subject) || other.isNamed(subject));
    }

    private boolean isNamed(String name) {
        return !name.isEmpty() && (subject.equals(name) || noun.startsWith(name));
    }

    /** Whether it may be what another one takes up: a number of the same unit with the same words around it. */
    boolean tellsOf(String counted, Optional<String> sameUnit) {
        return takenUp.isEmpty()
                && Units.alike(unit, sameUnit)
                && counted.chars().allMatch(c -> words.indexOf(c) >= 0);
    }
}
