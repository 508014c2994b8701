package org.fazhi.text.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.PersonalDeed;
import org.fazhi.report.Span;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** The duties of the heads, one for each stretch of text that speaks of the same head. */
public final class DutyReader {
    private static final Words PARTY = Tables.words("duties", "PARTY_HEAD");
    private static final Words GOVERNMENT = Tables.words("duties", "GOVERNMENT_HEAD");
    private static final Words JOINT = Tables.words("duties", "JOINT");
    private static final Words EVENTS = Tables.words("duties", "event");
    private static final Words BODIES = Tables.words("duties", "body");
    private static final List<PersonalDeed> DEEDS = List.copyOf(PersonalDeed.known());

    private static final List<String> OTHER_SECRETARIES = Tables.rows("duties", 2).stream()
            .filter(row -> row.get(0).equals("othersecretary"))
            .flatMap(row -> Tables.alternatives(row.get(1)).stream())
            .toList();
    private static final int MOST_PERSONS = 12;

    private final Map<DutyCode, Words> codes = Tables.rows("dutycodes", 2).stream()
            .collect(Collectors.toMap(
                    row -> DutyCode.of(row.get(0)),
                    row -> new Words(Tables.alternatives(row.get(1))),
                    (first, second) -> first,
                    LinkedHashMap::new));
    private final Map<String, DutyRole> persons = new HashMap<>();
    private final List<Duty> duties = new ArrayList<>();

    /** The duties read so far. */
    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    /**
     * Reads a passage.
     *
     * @param text the passage without the heading run into it
     * @param chapter its chapter; whom its heading names is whom it speaks of
     * @param figures its figures with their spans
     */
    public void read(MappedText text, Chapter chapter, List<Figure> figures) {
        List<MappedText> run = new ArrayList<>();
        String heading = chapter.heading().orElse("");
        names(heading);
        DutyRole role = role(heading).orElse(DutyRole.JOINT);
        Deque<Figure> left = new ArrayDeque<>(figures);
        for (MappedText clause : Sentences.clauses(text)) {
            names(clause.text());
            DutyRole said = role(clause.text()).orElse(role);
            if (!said.equals(role) && !run.isEmpty()) {
                add(run, role, chapter.id(), heading, left);
                run.clear();
            }
            role = said;
            run.add(clause);
        }
        if (!run.isEmpty()) {
            add(run, role, chapter.id(), heading, left);
        }
    }

    /** Reads the sentence of a passage that holds a word, and those after it that name a head, as one duty each. */
    public void readSentences(MappedText text, String section, String word) {
        boolean announced = false;
        for (MappedText sentence : Sentences.of(text)) {
            boolean holds = sentence.text().contains(word);
            Optional<DutyRole> role = role(sentence.text());
            if (holds || (announced && role.isPresent())) {
                add(List.of(sentence), role.orElse(DutyRole.JOINT), section, "", new ArrayDeque<>());
            }
            announced |= holds;
        }
    }

    private void add(List<MappedText> run, DutyRole role, String section, String heading, Deque<Figure> left) {
        MappedText.Builder whole = new MappedText.Builder();
        run.forEach(whole::append);
        MappedText text = whole.build();
        Span span = Span.of(text.span().getStart(), text.span().getEnd());
        List<Figure> own = new ArrayList<>();
        while (!left.isEmpty()
                && left.peekFirst()
                        .getSpan()
                        .filter(found -> found.getStart() < span.getEnd())
                        .isPresent()) {
            own.add(left.removeFirst());
        }
        duties.add(Duty.builder()
                .role(role)
                .addAllCodes(codes(heading + "\n" + text.text(), role))
                .addAllPersonally(DEEDS.stream()
                        .filter(deed -> text.text().contains(deed.getLabel().substring(4)))
                        .toList())
                .person(person(text.text(), role))
                .summary(Sentences.withoutStop(text.text()))
                .addAllEvents(events(run))
                .addAllFigures(own)
                .section(section)
                .span(span)
                .build());
    }

    /** The duties told of, of the six that are those of the head. */
    private List<DutyCode> codes(String text, DutyRole role) {
        return codes.entrySet().stream()
                .filter(code -> concerns(code.getKey(), role) && code.getValue().in(text))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean concerns(DutyCode code, DutyRole role) {
        boolean party = code.getCode().startsWith("P");
        return role.equals(DutyRole.JOINT) || party == role.equals(DutyRole.PARTY_HEAD);
    }

    private static List<String> events(List<MappedText> run) {
        return run.stream()
                .map(clause -> Sentences.withoutStop(clause.text()))
                .filter(text -> (EVENTS.in(text) && BODIES.in(text)) || isDated(text))
                .toList();
    }

    /** A day or month: 3月15日, 6月. */
    private static boolean isDated(String text) {
        int month = text.indexOf('月');
        return month > 0 && Characters.isDigit(text.charAt(month - 1));
    }

    private Optional<DutyRole> role(String text) {
        Optional<DutyRole> named = persons.entrySet().stream()
                .filter(person -> text.contains(person.getKey()))
                .map(Map.Entry::getValue)
                .reduce((one, other) -> one.equals(other) ? one : DutyRole.JOINT);
        if (named.isPresent()) {
            return named;
        }
        boolean party = PARTY.in(withoutOtherSecretaries(text));
        boolean government = GOVERNMENT.in(text);
        if (JOINT.in(text) || (party && government)) {
            return Optional.of(DutyRole.JOINT);
        } else if (party) {
            return Optional.of(DutyRole.PARTY_HEAD);
        }
        return government ? Optional.of(DutyRole.GOVERNMENT_HEAD) : Optional.empty();
    }

    /** 副书记, 总书记, 社区书记 are not the head. */
    private static String withoutOtherSecretaries(String text) {
        String said = text;
        for (String other : OTHER_SECRETARIES) {
            said = said.replace(other, "");
        }
        return said;
    }

    /** 镇党委书记某某同志: from then on the name stands for the head. */
    private void names(String text) {
        for (int at = text.indexOf("同志"); at >= 0; at = text.indexOf("同志", at + 2)) {
            for (int length = 3; length >= 2; length--) {
                int start = at - length;
                boolean secretary = start > 2 && text.startsWith("书记", start - 2) && text.charAt(start - 3) != '副';
                boolean head = start > 1 && GOVERNMENT.lengthBefore(text, start) > 0;
                if ((secretary || head) && persons.size() < MOST_PERSONS) {
                    persons.putIfAbsent(
                            text.substring(start, at), secretary ? DutyRole.PARTY_HEAD : DutyRole.GOVERNMENT_HEAD);
                    break;
                }
            }
        }
    }

    private Optional<String> person(String text, DutyRole role) {
        return persons.entrySet().stream()
                .filter(person -> person.getValue().equals(role) && text.contains(person.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
