package org.fazhi.text.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** What stands after the text proper: closing words, signatories, date, furniture of the page. */
final class Foot {
    private static final int MOST_LINES = 10;
    private static final int LONGEST_CLOSING = 20;
    private static final Pattern BRACKETS = Pattern.compile("^[（(【]|[）)】]$");
    private static final int LONGEST_NOTE = 60;
    private static final int MOST_NOTES = 4;

    private static final Words CLOSINGS = Tables.words("titles", "closing");
    private static final Words ANNEXES = Tables.words("titles", "annex");
    private static final Words NOTES = Tables.words("titles", "note");

    final List<MappedText> furniture = new ArrayList<>();
    final List<String> signatories = new ArrayList<>();
    final List<String> copies = new ArrayList<>();
    List<Lines.Line> inside = List.of();
    Optional<String> closing = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<String> dateAsPrinted = Optional.empty();

    private final Bodies bodies;
    private int end;

    private Foot(Bodies bodies) {
        this.bodies = bodies;
    }

    static Foot of(List<Lines.Line> lines, int body, Metadata metadata, Bodies bodies) {
        Foot foot = new Foot(bodies);
        Tail tail = Tail.of(lines, body, metadata, bodies);
        foot.end = tail.end();
        foot.inside = List.copyOf(tail.inside);
        tail.inside.forEach(line -> foot.furniture.add(line.text()));
        lines.subList(foot.end, lines.size()).forEach(line -> foot.furniture.add(line.text()));
        for (int taken = 0; taken < MOST_LINES && foot.end > body; taken++) {
            if (!foot.take(lines.get(foot.end - 1).text(), metadata)) {
                break;
            }
            foot.end--;
        }
        if (foot.date.isEmpty() && tail.signed() > body && tail.signed() + 2 < foot.end) {
            foot.signedBefore(lines, tail.signed(), metadata);
        }
        return foot;
    }

    /** Name and date may stand before an annex, which is part of the report, or before notes, which are not. */
    private void signedBefore(List<Lines.Line> lines, int signed, Metadata metadata) {
        int after = signed + 2;
        boolean annexed = ANNEXES.lengthAt(lines.get(after).text().text(), 0) > 0;
        boolean noted = end - after <= MOST_NOTES
                && lines.subList(after, end).stream()
                        .noneMatch(line -> isProse(line.text().text()));
        if (!annexed && !noted) {
            return;
        }
        take(lines.get(signed + 1).text(), metadata);
        take(lines.get(signed).text(), metadata);
        if (annexed) {
            List<Lines.Line> without = new ArrayList<>(inside);
            without.addAll(lines.subList(signed, after));
            inside = List.copyOf(without);
        } else {
            lines.subList(after, end).forEach(line -> furniture.add(line.text()));
            end = signed;
        }
    }

    private static boolean isProse(String line) {
        boolean bracketed = "（(【[".indexOf(line.charAt(0)) >= 0;
        return !bracketed && (line.indexOf('。') >= 0 || Marker.at(line, 0).isPresent());
    }

    /** The line after the last one of the text proper. */
    int end() {
        return end;
    }

    private boolean take(MappedText line, Metadata metadata) {
        String text = Characters.withoutSpace(line.text());
        Optional<Dates.Found> found = Dates.atEnd(text);
        String name = found.map(at -> text.substring(0, at.start())).orElse(text);
        if (found.isPresent() && (name.length() <= 1 || bodies.isName(name))) {
            date = date.isPresent() ? date : Optional.of(found.get().date());
            dateAsPrinted = dateAsPrinted.isPresent() ? dateAsPrinted : found.map(Dates.Found::printed);
            if (name.length() > 1) {
                sign(line.text(), name);
            }
            return true;
        } else if (bodies.isName(text) && Marker.at(text, 0).isEmpty()) {
            sign(line.text(), text);
            return true;
        } else if (text.length() <= LONGEST_CLOSING && CLOSINGS.lengthAt(text, 0) > 0) {
            closing = Optional.of(withoutStop(text));
            return true;
        }
        return note(line, text) || noise(line, metadata);
    }

    /** Two bodies may sign on one line. */
    private void sign(String line, String name) {
        int at = 0;
        for (String piece : line.split("[ \\u3000\\u00a0、]", -1)) {
            if (name.contains(piece) && bodies.isName(piece) && !piece.equals(name)) {
                signatories.add(at++, piece);
            }
        }
        if (at == 0) {
            signatories.add(0, name);
        }
    }

    private boolean note(MappedText line, String printed) {
        String text = BRACKETS.matcher(printed).replaceAll("");
        if (text.length() > LONGEST_NOTE || NOTES.lengthAt(printed, 0) == 0 && NOTES.lengthAt(text, 0) == 0) {
            return false;
        }
        if (text.startsWith("抄送") || text.startsWith("抄报")) {
            String to = withoutStop(text.substring(2));
            for (String name : to.split("[：:、，,；;]", -1)) {
                if (!name.isBlank()) {
                    copies.add(name);
                }
            }
        } else {
            furniture.add(line);
        }
        return true;
    }

    private boolean noise(MappedText line, Metadata metadata) {
        boolean noise = metadata.isNoise(line.text());
        if (noise) {
            furniture.add(line);
        }
        return noise;
    }

    private static String withoutStop(String text) {
        return text.endsWith("。") || text.endsWith("！") ? text.substring(0, text.length() - 1) : text;
    }
}
