package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Finds the title among the lines at the head, on one line or broken over several. */
final class Titles {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 90;
    private static final int LONGEST_PIECE = 45;
    /** What stands between the cells of a table, in which no title begins. */
    private static final String CELLS = "  ";

    private static final int MOST_PIECES = 3;

    private final Words ends = Tables.words("titles", "end");
    private final Words topics = Tables.words("titles", "topic");
    private final Words never = Tables.words("titles", "none");
    private final Words opens = Tables.words("titles", "open");
    private final Bodies bodies;
    private final Metadata metadata;

    Titles(Bodies bodies, Metadata metadata) {
        this.bodies = bodies;
        this.metadata = metadata;
    }

    /**
     * A title found.
     *
     * @param from its first line
     * @param end the line after its last one
     * @param text without white space
     */
    record Title(int from, int end, String text) {}

    /** All titles in printed order. */
    List<Title> in(List<Lines.Line> lines, int limit) {
        List<Title> titles = new ArrayList<>();
        for (int i = 0; i < limit; ) {
            Optional<Title> title = at(lines, i, limit);
            title.ifPresent(found -> titles.add(extended(lines, found, endOfLast(titles))));
            i = title.map(Title::end).orElse(i + 1);
        }
        return titles;
    }

    private static int endOfLast(List<Title> titles) {
        return titles.isEmpty() ? 0 : titles.get(titles.size() - 1).end();
    }

    private Optional<Title> at(List<Lines.Line> lines, int from, int limit) {
        StringBuilder text = new StringBuilder();
        for (int end = from; end < limit && end < from + MOST_PIECES; end++) {
            String line = lines.get(end).text().text();
            if (line.length() > LONGEST
                    || Metadata.isPath(line)
                    || isLabelled(line)
                    || metadata.isRow(line)
                    || (end > from && line.length() > LONGEST_PIECE)) {
                return Optional.empty();
            }
            text.append(Characters.withoutSpace(line));
            if (isTitle(text.toString())) {
                return Optional.of(new Title(from, end + 1, text.toString()));
            } else if (line.contains(CELLS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLabelled(String line) {
        return line.chars().anyMatch(c -> "[]【】：:|".indexOf(c) >= 0);
    }

    private boolean isTitle(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && topics.in(text)
                && ends.lengthBefore(text, text.length()) > 0
                && !never.in(text)
                && Marker.at(text, 0).isEmpty()
                && (year(text).isPresent()
                        || text.startsWith("关于")
                        || bodies.kindOf(issuerIn(text)).isPresent())
                && text.chars().noneMatch(c -> "。，：；,:;！？!?".indexOf(c) >= 0);
    }

    /** Puts the name of the body, or 关于, before a title that stands on lines of its own. */
    private Title extended(List<Lines.Line> lines, Title title, int floor) {
        Title found = title;
        while (found.from() > floor
                && found.end() - found.from() < MOST_PIECES + 1
                && issuerIn(found.text()).isEmpty()) {
            String before =
                    Characters.withoutSpace(lines.get(found.from() - 1).text().text());
            boolean belongs = before.length() <= LONGEST_PIECE
                    && opens.lengthBefore(before, before.length()) > 0
                    && (bodies.isName(before)
                            || before.endsWith("关于")
                            || before.endsWith("年")
                            || before.endsWith("年度"));
            if (!belongs) {
                return found;
            }
            found = new Title(found.from() - 1, found.end(), before + found.text());
        }
        return secondIssuer(lines, found, floor);
    }

    private Title secondIssuer(List<Lines.Line> lines, Title title, int floor) {
        if (title.from() <= floor || !bodies.isName(issuerIn(title.text()))) {
            return title;
        }
        String before =
                Characters.withoutSpace(lines.get(title.from() - 1).text().text());
        boolean first = before.startsWith("中共") && before.endsWith("委员会") && bodies.isName(before);
        return first ? new Title(title.from() - 1, title.end(), before + title.text()) : title;
    }

    /** The body a title names: what stands before 关于, before the year, or after it. */
    static String issuerIn(String title) {
        int end = title.length();
        for (String stop : List.of("关于", "法治政府", "依法行政", "法治建设", "法制政府", "推进法治", "推进依法")) {
            int at = title.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String head = title.substring(0, end);
        int year = yearAt(head);
        if (year < 0) {
            return head;
        }
        String before = head.substring(0, year);
        return before.isEmpty() ? afterYear(head.substring(year + 4)) : before;
    }

    private static String afterYear(String text) {
        String rest = text.startsWith("年度") ? text.substring(2) : text.startsWith("年") ? text.substring(1) : text;
        return rest.endsWith("推进") ? rest.substring(0, rest.length() - 2) : rest;
    }

    /** The year a title or heading names. */
    static Optional<Integer> year(String text) {
        int at = yearAt(text);
        return at < 0 ? Optional.empty() : Optional.of(number(text, at));
    }

    private static int yearAt(String text) {
        for (int i = 0; i + 4 < text.length(); i++) {
            boolean bounded =
                    !Characters.isDigit(Characters.at(text, i - 1)) && !Characters.isDigit(text.charAt(i + 4));
            boolean century = areDigits(text, i) && number(text, i) >= 1900 && number(text, i) < 2100;
            int after = i + 4;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            if (bounded && century && Characters.at(text, after) == '年') {
                return i;
            }
        }
        return -1;
    }

    private static boolean areDigits(String text, int from) {
        return text.substring(from, from + 4).chars().allMatch(c -> Characters.isDigit((char) c));
    }

    private static int number(String text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
