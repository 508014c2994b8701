package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.HeadingMarks;
import org.fazhi.text.source.MappedText;

/**
 * Nests paragraphs into chapters. What a mark means follows from what is open when it comes: the next number of an open
 * list continues it, a form not yet open goes below, the form of the top beginning anew inside a part is nested there.
 */
final class OutlineBuilder {
    private static final int DEEPEST = 9;
    private static final int LONGEST_LINE = 45;
    private static final Pattern TABLE = Pattern.compile("^表[ 　]?[0-9一二三四五六七八九十]|单位[：:]|  ");
    private static final Pattern YEAR_FIRST = Pattern.compile("20[0-9]{2}年");

    private final PartWords parts;
    private final HeadingMarks headings;
    private final List<Draft> top = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final List<MappedText> preamble = new ArrayList<>();

    OutlineBuilder(PartWords parts, HeadingMarks headings) {
        this.parts = parts;
        this.headings = headings;
    }

    void add(MappedText paragraph, Optional<MappedText> next) {
        String text = paragraph.text();
        Optional<Marker> marker =
                Marker.at(text, 0).filter(found -> !found.style().isItem());
        if (marker.isPresent()) {
            Draft chapter = open(marker.get(), paragraph);
            MappedText said = paragraph.slice(marker.get().length(), paragraph.length());
            Leads.Lead lead = Leads.of(paragraph, marker.get().length(), headings);
            Headings.Heading heading = lead.isPresent()
                    ? Headings.heading(said.text(), lead.end() - lead.from(), lead.bodyFrom() - lead.from())
                    : Headings.of(said.text(), chapter.style);
            chapter.heading = heading.text();
            items(said, heading.bodyFrom());
        } else if (isHeadingLine(paragraph, next)) {
            headingLine(paragraph);
        } else if (runsInPart(text)) {
            int end = Headings.runInPart(text);
            runIn(paragraph, new Leads.Lead(0, end, end + 1));
        } else if (Headings.causesLead(text) > 0 && !open.isEmpty()) {
            causes(paragraph, Headings.causesLead(text));
        } else {
            leadOrText(paragraph);
        }
    }

    private void leadOrText(MappedText paragraph) {
        String text = paragraph.text();
        Leads.Lead lead = open.isEmpty() || Marker.at(text, 0).isPresent()
                ? Leads.Lead.NONE
                : Optional.of(Leads.of(paragraph, 0, headings))
                        .filter(Leads.Lead::isPresent)
                        .orElseGet(() -> Leads.ofBullet(text));
        if (lead.isPresent()) {
            runIn(paragraph, lead);
        } else {
            closeItems(text);
            items(paragraph, 0);
        }
    }

    List<Draft> top() {
        return top;
    }

    List<MappedText> preamble() {
        return preamble;
    }

    private void headingLine(MappedText paragraph) {
        Draft chapter = open(new Marker(styleOf(paragraph), 0, 0, ""), paragraph);
        chapter.heading = Optional.of(paragraph.text());
        chapter.add(paragraph, paragraph.length());
    }

    /** A heading without mark stands where its markup puts it among those that are open. */
    private Marker.Style styleOf(MappedText paragraph) {
        int level = headings.levelOf(paragraph);
        for (int i = open.size() - 1; i >= 0 && level > 0; i--) {
            Draft chapter = open.get(i);
            if (chapter.marked > 0 && chapter.marked <= level && level < HeadingMarks.STRONG) {
                return chapter.marked == level ? chapter.style : below(chapter.style);
            }
        }
        boolean part = parts.of(paragraph.text()).isPresent() && Headings.isPartLike(paragraph.text());
        return part || open.isEmpty() ? Marker.Style.DUN : Marker.Style.HEADED;
    }

    private static Marker.Style below(Marker.Style style) {
        return style.compareTo(Marker.Style.DUN) <= 0
                ? Marker.Style.PAREN
                : style == Marker.Style.PAREN ? Marker.Style.HEADED : Marker.Style.DIGIT;
    }

    /** A paragraph that begins with the heading of another part than the open one. */
    private boolean runsInPart(String text) {
        int end = open.isEmpty() ? 0 : Headings.runInPart(text);
        Optional<PartKind> part = end == 0 ? Optional.empty() : parts.of(text.substring(0, end));
        boolean same = part.filter(PartKind.FIRST_RESPONSIBLE::equals).isPresent()
                && part.equals(open.get(0).heading.flatMap(parts::of));
        return part.isPresent() && !same;
    }

    private void runIn(MappedText paragraph, Leads.Lead lead) {
        closeItems("");
        MappedText from = paragraph.slice(lead.from(), paragraph.length());
        Draft chapter = open(new Marker(Marker.Style.HEADED, 0, 0, ""), from);
        chapter.heading = Optional.of(paragraph.text().substring(lead.from(), lead.end()));
        items(paragraph, lead.bodyFrom());
    }

    private void causes(MappedText paragraph, int lead) {
        closeItems("");
        String said = paragraph.text().substring(lead + 1);
        if (said.isBlank()) {
            closeNumbered();
        } else if (explainsAll(said)) {
            open.remove(open.size() - 1);
        }
        Draft chapter = new Draft(Marker.Style.HEADED, 0, Optional.empty(), paragraph.span(0, lead));
        push(chapter);
        chapter.heading = Optional.of(paragraph.text().substring(0, lead));
        items(paragraph, lead + 1);
    }

    /** 原因主要有：甲；乙；丙。 after a list of three explains all of it, not its last alone. */
    private boolean explainsAll(String said) {
        List<Draft> list = open.size() < 2 ? List.of() : open.get(open.size() - 2).children;
        Marker.Style style = open.get(open.size() - 1).style;
        long alike = list.stream().filter(chapter -> chapter.style == style).count();
        return alike > 1 && said.split("[；;]").length == alike;
    }

    /** 分析其原因： alone in its line speaks of the whole numbered list before it. */
    private void closeNumbered() {
        while (!open.isEmpty()
                && open.get(open.size() - 1).style == Marker.Style.DIGIT
                && open.get(open.size() - 1).number > 1) {
            open.remove(open.size() - 1);
        }
    }

    private boolean isHeadingLine(MappedText paragraph, Optional<MappedText> next) {
        String text = paragraph.text();
        int level = headings.levelOf(paragraph);
        boolean marked = level > 0 && level < HeadingMarks.STRONG;
        if (text.length() > LONGEST_LINE
                || text.length() < (marked ? 2 : 4)
                || next.isEmpty()
                || Headings.hasSentenceEnd(text)
                || text.endsWith("如下")
                || TABLE.matcher(text).find()) {
            return false;
        }
        boolean first = open.isEmpty() && level == 0;
        boolean part = parts.of(text).isPresent() && Headings.isPartLike(text);
        boolean nextBegins = marked
                || part
                || headings.levelOf(next.get()) > 0
                || Marker.at(next.get().text(), 0).isPresent()
                || next.get().length() > text.length();
        return nextBegins
                && Marker.at(text, 0).isEmpty()
                && (Characters.isHan(text.charAt(0))
                        || text.charAt(0) == '“'
                        || YEAR_FIRST.matcher(text).lookingAt())
                && (!first || part);
    }

    /** Puts a text into the open chapter, and what its 一是, 二是 introduce into chapters of their own. */
    private void items(MappedText paragraph, int bodyFrom) {
        String text = paragraph.text();
        int start = 0;
        int limit = Math.max(bodyFrom, 0);
        boolean several = text.contains("二是") || text.contains("二要") || text.contains("其二");
        for (int i = limit; i < text.length(); i++) {
            if (ItemMarks.mayStandAt(text, i, limit)) {
                Optional<Marker> marker = ItemMarks.at(text, i).filter(found -> fits(found, several));
                if (marker.isPresent()) {
                    text(paragraph, start, i, bodyFrom);
                    Draft item = open(
                            marker.get(), paragraph.slice(i, i + marker.get().length()));
                    start = i + marker.get().length();
                    int end = ItemMarks.end(text, start);
                    Headings.Heading heading = Headings.ofItem(text.substring(start, end));
                    item.heading = heading.text();
                    item.add(paragraph.slice(start, end), heading.bodyFrom());
                    start = end;
                    i = end - 1;
                }
            }
        }
        text(paragraph, start, text.length(), bodyFrom);
    }

    private boolean fits(Marker marker, boolean several) {
        if (marker.number() == 1) {
            return !open.isEmpty() || several;
        }
        return openItem().isPresent() || marker.isFirm();
    }

    private Optional<Draft> openItem() {
        return open.isEmpty() || !open.get(open.size() - 1).style.isItem()
                ? Optional.empty()
                : Optional.of(open.get(open.size() - 1));
    }

    private void text(MappedText paragraph, int start, int end, int bodyFrom) {
        if (end <= start) {
            return;
        }
        MappedText said = paragraph.slice(start, end);
        if (open.isEmpty()) {
            preamble.add(said.strip());
        } else {
            open.get(open.size() - 1).add(said, start == 0 ? bodyFrom : 0);
        }
    }

    /** A paragraph without mark speaks of the whole list before it, unless it goes on with the list. */
    private void closeItems(String text) {
        boolean goesOn =
                Marker.at(text, 0).filter(found -> found.style().isItem()).isPresent();
        while (!goesOn && openItem().isPresent()) {
            open.remove(open.size() - 1);
        }
    }

    private Draft open(Marker marker, MappedText at) {
        int level = headings.levelOf(at);
        int same = listOf(marker);
        boolean beginsAnew = marker.number() == 1
                && same >= 0
                && ((marker.style() == Marker.Style.DUN && open.get(same).number > 1)
                        || isMarkedBelow(open.get(same), level));
        if (same >= 0 && !beginsAnew) {
            cut(same);
        } else {
            int kept = same + 1;
            while (kept < open.size() && open.get(kept).style.compareTo(marker.style()) < 0) {
                kept++;
            }
            cut(kept);
        }
        Span begin = at.span(0, Math.max(1, Math.min(at.length(), marker.length())));
        Optional<String> printed = marker.printed().isEmpty() ? Optional.empty() : Optional.of(marker.printed());
        Draft chapter = new Draft(marker.style(), marker.number(), printed, begin);
        chapter.marked = level;
        push(chapter);
        return chapter;
    }

    private static boolean isMarkedBelow(Draft chapter, int level) {
        return chapter.marked > 0 && chapter.marked < level && level < HeadingMarks.STRONG;
    }

    /** The open list a mark goes on with: the innermost that waits for this number, else the innermost of its form. */
    private int listOf(Marker marker) {
        int innermost = -1;
        int waiting = -1;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).style == marker.style()) {
                innermost = i;
                waiting = open.get(i).number + 1 == marker.number() ? i : waiting;
            }
        }
        return waiting >= 0 ? waiting : innermost;
    }

    private void push(Draft chapter) {
        if (open.size() >= DEEPEST) {
            cut(DEEPEST - 1);
        }
        (open.isEmpty() ? top : open.get(open.size() - 1).children).add(chapter);
        open.add(chapter);
    }

    private void cut(int size) {
        while (open.size() > size) {
            open.remove(open.size() - 1);
        }
    }
}
