package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Span;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;
import org.jspecify.annotations.Nullable;

/** What stands before the text proper: furniture of the page, labelled data, titles, the addressee. */
final class Head {
    private static final int MOST_LINES = 80;
    private static final int LONG_LINE = 30;
    private static final int LONGEST_ADDRESS = 60;
    private static final Pattern ADDRESSED = Pattern.compile("[部办署][：:、，,]");

    final Metadata metadata = new Metadata();
    final List<MappedText> furniture = new ArrayList<>();
    final List<Span> coverLetter = new ArrayList<>();
    final List<Damage> damage = new ArrayList<>();
    final List<String> addressees = new ArrayList<>();
    Optional<String> pageTitle = Optional.empty();
    Optional<String> documentNumber = Optional.empty();

    @Nullable
    MappedText titleAsPrinted;

    Optional<String> title = Optional.empty();

    private final List<Lines.Line> lines;
    private final MappedText whole;
    private int body;

    private Head(List<Lines.Line> lines, MappedText whole) {
        this.lines = lines;
        this.whole = whole;
    }

    /**
     * Reads the head.
     *
     * @param whole the text the lines were taken from
     */
    static Head of(List<Lines.Line> lines, Bodies bodies, MappedText whole) {
        Head head = new Head(lines, whole);
        int limit = head.limit();
        List<Titles.Title> titles = new Titles(bodies, head.metadata).in(lines, limit);
        if (titles.isEmpty()) {
            head.withoutTitle(limit);
        } else {
            head.withTitle(titles, limit);
        }
        return head;
    }

    /** The first line of the text proper. */
    int body() {
        return body;
    }

    private int limit() {
        int limit = 0;
        while (limit < lines.size() && limit < MOST_LINES) {
            Optional<Marker> marker = Marker.at(lines.get(limit).text().text(), 0);
            if (marker.filter(found -> found.style() == Marker.Style.DUN || found.style() == Marker.Style.PAREN)
                    .isPresent()) {
                break;
            }
            limit++;
        }
        return limit;
    }

    private void withTitle(List<Titles.Title> titles, int limit) {
        Titles.Title last = titles.get(titles.size() - 1);
        title = Optional.of(last.text());
        MappedText printed = printed(last);
        titleAsPrinted = printed;
        breaks(last, printed);
        titles.subList(0, titles.size() - 1).forEach(earlier -> repeated(earlier, last));
        boolean[] taken = new boolean[last.from()];
        titles.subList(0, titles.size() - 1).forEach(earlier -> mark(taken, earlier));
        for (int i = 0; i < last.from(); i++) {
            before(lines.get(i).text(), taken[i]);
        }
        body = last.end();
        while (body < limit && belongsToHead(lines.get(body).text())) {
            body++;
        }
        int end = TableOfContents.end(lines, body);
        lines.subList(body, end).forEach(line -> furniture.add(line.text()));
        body = end;
    }

    private static void mark(boolean[] taken, Titles.Title title) {
        for (int i = title.from(); i < title.end() && i < taken.length; i++) {
            taken[i] = true;
        }
    }

    private MappedText printed(Titles.Title title) {
        Lines.Line last = lines.get(title.end() - 1);
        return whole.slice(lines.get(title.from()).at(), last.at() + last.text().length());
    }

    private void breaks(Titles.Title found, MappedText printed) {
        String text = printed.text();
        if (found.end() - found.from() > 1) {
            note(DamageKind.BROKEN_TITLE, text, printed.span());
        } else if (!text.equals(found.text())) {
            note(DamageKind.STRAY_SPACE, text, printed.span());
        }
    }

    private void repeated(Titles.Title earlier, Titles.Title last) {
        MappedText printed = printed(earlier);
        note(DamageKind.REPEATED_TITLE, printed.text(), printed.span());
        if (pageTitle.isEmpty() && !earlier.text().equals(last.text())) {
            pageTitle = Optional.of(earlier.text());
        }
    }

    private void note(DamageKind kind, String printed, Span span) {
        Damage.Builder noted = Damage.builder().kind(kind).span(span);
        damage.add(printed.isEmpty() ? noted.build() : noted.printed(printed).build());
    }

    private void before(MappedText line, boolean isTitle) {
        String text = Characters.withoutSpace(line.text());
        if (isTitle || metadata.take(line.text()) || documentNumber(text)) {
            return;
        }
        boolean prose = text.length() > LONG_LINE && text.indexOf('。') >= 0;
        if (prose) {
            coverLetter.add(line.span());
        } else {
            furniture.add(line);
        }
    }

    private boolean belongsToHead(MappedText line) {
        String text = Characters.withoutSpace(line.text());
        boolean date = Dates.atEnd(text).filter(found -> found.start() <= 1).isPresent();
        if (metadata.take(line.text()) || documentNumber(text) || date) {
            return true;
        } else if (metadata.isNoise(line.text())) {
            furniture.add(line);
            return true;
        }
        return addressee(text);
    }

    private boolean addressee(String text) {
        boolean colon = text.endsWith("：") || text.endsWith(":");
        boolean body = text.indexOf('委') >= 0
                || text.indexOf("政府") >= 0
                || text.indexOf('局') >= 0
                || text.indexOf("人大") >= 0
                || text.indexOf('厅') >= 0
                || text.indexOf('院') >= 0
                || ADDRESSED.matcher(text).find();
        if (!colon || !body || text.length() > LONGEST_ADDRESS || text.contains("如下") || text.indexOf('。') >= 0) {
            return false;
        }
        for (String name : text.substring(0, text.length() - 1).split("[、，,/；;并]", -1)) {
            String to = name.startsWith("报") ? name.substring(1) : name;
            if (!to.isBlank()) {
                addressees.add(to);
            }
        }
        return true;
    }

    private boolean documentNumber(String text) {
        boolean number = text.length() <= LONG_LINE
                && text.endsWith("号")
                && (text.indexOf('〔') > 0 || text.indexOf('[') > 0 || text.indexOf('【') > 0)
                && text.indexOf('。') < 0;
        if (number && documentNumber.isEmpty()) {
            documentNumber = Optional.of(text);
        }
        return number;
    }

    private void withoutTitle(int limit) {
        while (body < limit && body < lines.size()) {
            MappedText line = lines.get(body).text();
            String text = line.text();
            boolean prose = text.length() >= LONG_LINE || text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
            if (prose && !metadata.take(text) && !metadata.isNoise(text)) {
                break;
            }
            if (!metadata.take(text)
                    && !documentNumber(Characters.withoutSpace(text))
                    && !addressee(Characters.withoutSpace(text))) {
                furniture.add(line);
            }
            body++;
        }
        note(DamageKind.MISSING_TITLE, "", Span.of(0, 0));
    }
}
