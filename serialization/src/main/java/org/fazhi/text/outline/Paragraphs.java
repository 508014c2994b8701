package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.HeadingMarks;
import org.fazhi.text.source.MappedText;

/**
 * Makes paragraphs of lines: sentences broken by the end of a page or of a line are put together again, paragraphs that
 * were run into one line are taken apart before their marks.
 */
final class Paragraphs {
    private static final int LONG = 46;
    private static final int QUOTED = 6;
    private static final int MOST_LINES = 12;
    private static final int SHARE_SPACED = 8;
    private static final int SHORT_HEADING = 45;
    private static final String UNFINISHED = "，、,（(“‘《〈和与及的";

    private final List<MappedText> paragraphs = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final HeadingMarks headings;
    private final Wrap wrap;
    private final boolean indents;
    private final boolean spaced;

    private Paragraphs(List<Lines.Line> lines, HeadingMarks headings) {
        this.headings = headings;
        this.wrap = Wrap.of(lines);
        this.indents = lines.stream().anyMatch(Lines.Line::indented);
        this.spaced = lines.stream().filter(Lines.Line::afterBlank).count() * SHARE_SPACED >= lines.size();
    }

    /**
     * The paragraphs with what was repaired.
     *
     * @param paragraphs in printed order
     * @param damage the page ends inside sentences
     */
    record Result(List<MappedText> paragraphs, List<Damage> damage) {}

    static Result of(List<Lines.Line> lines, HeadingMarks headings) {
        Paragraphs made = new Paragraphs(lines, headings);
        List<MappedText> open = new ArrayList<>();
        Lines.Line before = null;
        for (Lines.Line line : lines) {
            if (before != null && !made.continues(before, open.size() > 1, line) && !goesOn(open, line)) {
                made.close(open);
            }
            open.add(line.text());
            before = line;
        }
        made.close(open);
        return new Result(made.paragraphs, made.damage);
    }

    /** A line that begins with the next number of a list inside the paragraph, or ends the heading of a part. */
    private static boolean goesOn(List<MappedText> open, Lines.Line line) {
        String text = line.text().text();
        String last = open.get(open.size() - 1).text();
        Optional<Marker> marker = Marker.at(text, 0);
        if (marker.isEmpty()) {
            return open.size() == 1 && Headings.isBroken(last, text);
        }
        Marker.Style style = marker.get().style();
        boolean inner = style == Marker.Style.DIGIT_PAREN || style == Marker.Style.CIRCLED;
        String before = inner ? previous(marker.get()) : "";
        return !before.isEmpty()
                && open.subList(Math.max(0, open.size() - MOST_LINES), open.size()).stream()
                        .anyMatch(earlier -> earlier.text().indexOf(before) > 0);
    }

    /** The mark before a mark of the same form. */
    private static String previous(Marker marker) {
        String printed = marker.printed();
        String number = Integer.toString(marker.number());
        String earlier = Integer.toString(marker.number() - 1);
        return marker.number() < 2
                ? ""
                : marker.style() == Marker.Style.CIRCLED
                        ? String.valueOf((char) (printed.charAt(0) - 1))
                        : printed.replace(number, earlier);
    }

    private boolean continues(Lines.Line last, boolean joined, Lines.Line line) {
        String before = last.text().text();
        if (isMarked(last) || isMarked(line)) {
            return false;
        }
        boolean heading =
                Marker.at(before, 0).isPresent() && before.length() <= SHORT_HEADING && before.indexOf('。') < 0;
        boolean wrapped = wrap.isFull(last) && !line.indented();
        boolean within = wrapped && (indents || (spaced && !line.afterBlank()));
        if ((finished(before) && !within)
                || Marker.at(line.text().text(), 0).filter(Paragraphs::starts).isPresent()) {
            return false;
        } else if (UNFINISHED.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return true;
        } else if (wrap.wraps()) {
            return wrapped || (indents && !line.indented() && !heading && wrap.isNearlyFull(last));
        }
        boolean sentence = before.length() > LONG || before.indexOf('。') >= 0;
        return !heading && (joined || sentence);
    }

    private boolean isMarked(Lines.Line line) {
        int level = headings.levelOf(line.text());
        return level > 0 && level < HeadingMarks.STRONG;
    }

    private static boolean starts(Marker marker) {
        return marker.style() != Marker.Style.ITEM || marker.isFirm();
    }

    static boolean finished(String line) {
        char last = line.charAt(line.length() - 1);
        return Characters.endsSentence(last) || "：:”’\"）)》】…".indexOf(last) >= 0;
    }

    private void close(List<MappedText> open) {
        if (open.isEmpty()) {
            return;
        }
        MappedText.Builder whole = new MappedText.Builder();
        for (int i = 0; i < open.size(); i++) {
            if (i > 0 && !wrap.wraps()) {
                note(open.get(i - 1), open.get(i));
            }
            whole.append(open.get(i));
        }
        split(whole.build());
        open.clear();
    }

    private void note(MappedText before, MappedText after) {
        String printed = tail(before.text()) + "\n" + after.text().substring(0, Math.min(QUOTED, after.length()));
        damage.add(Damage.builder()
                .kind(DamageKind.PAGE_BREAK)
                .printed(printed)
                .span(org.fazhi.report.Span.of(
                        before.span(Math.max(0, before.length() - QUOTED), before.length())
                                .getStart(),
                        after.span(0, Math.min(QUOTED, after.length())).getEnd()))
                .build());
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - QUOTED));
    }

    /** Takes a line apart before the marks of headings that stand inside it. */
    private void split(MappedText line) {
        String text = line.text();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (breaksAt(text, start, i)) {
                add(line.slice(start, i));
                start = i;
            }
        }
        add(line.slice(start, text.length()));
    }

    private void add(MappedText text) {
        MappedText said = text.strip();
        if (!said.isEmpty()) {
            paragraphs.add(said);
        }
    }

    private static boolean breaksAt(String text, int start, int at) {
        char before = text.charAt(at - 1);
        boolean afterSentence = before == '。' || before == '；' || before == ';' || before == '：' || before == ':';
        boolean afterSpace = Characters.isSpace(before);
        boolean heading = text.charAt(at) == '（' || text.charAt(at) == '(';
        if (!afterSentence && !afterSpace && !heading) {
            return false;
        }
        Optional<Marker> marker = Marker.at(text, at);
        if (marker.isEmpty() || marker.get().style() == Marker.Style.ITEM) {
            return false;
        } else if (afterSentence) {
            return marker.get().style() != Marker.Style.DIGIT_PAREN
                    && marker.get().style() != Marker.Style.CIRCLED;
        }
        boolean underHeading = Marker.at(text, start).isPresent() && at - start <= SHORT_HEADING;
        Marker.Style style = marker.get().style();
        if (afterSpace) {
            return style == Marker.Style.DUN || (underHeading && style == Marker.Style.PAREN);
        }
        return underHeading && style == Marker.Style.PAREN && marker.get().number() == 1 && plain(text, start, at);
    }

    private static boolean plain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.endsSentence(text.charAt(i)) || text.charAt(i) == '，' || text.charAt(i) == ',') {
                return false;
            }
        }
        return true;
    }
}
