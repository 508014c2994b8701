package org.fazhi.text.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.report.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes the text out of a page. What only serves to use the page is left out. */
public final class HtmlSource {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "svg",
            "head",
            "object");
    private static final Set<String> IN_THE_LINE = Set.of(
            "a", "abbr", "b", "big", "bdi", "bdo", "center", "cite", "code", "del", "em", "font", "i", "ins", "label",
            "mark", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var");
    private static final int LONGEST_ENTITY = 12;
    private static final Pattern BOLD = Pattern.compile("font-weight: {0,3}(bold|[6-9]00)");

    private final String original;
    private final MappedText.Builder clean = new MappedText.Builder();
    private final List<Span> furniture = new ArrayList<>();
    private final HeadingMarks.Builder headings = new HeadingMarks.Builder();
    private int strong;
    private int cells;
    private char last = '\n';

    private HtmlSource(String original) {
        this.original = original;
    }

    public static Source read(String original) {
        Document page = Jsoup.parse(original, "", Parser.htmlParser().setTrackPosition(true));
        HtmlSource source = new HtmlSource(original);
        NodeTraversor.filter(source.new Walk(), page);
        return new Source(
                source.clean.build(),
                source.headings.build(),
                head(page),
                List.of(),
                List.copyOf(source.furniture),
                true);
    }

    private static Map<String, String> head(Document page) {
        Map<String, String> head = new LinkedHashMap<>();
        if (!page.title().isBlank()) {
            head.put("title", page.title().strip());
        }
        for (Element meta : page.getElementsByTag("meta")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT);
            String content = meta.attr("content").strip();
            if (!name.isEmpty() && !content.isEmpty()) {
                head.putIfAbsent(name, content);
            }
        }
        return head;
    }

    private void newLine(int at) {
        if (cells > 0) {
            return;
        }
        headings.lineEnds();
        if (last != '\n') {
            int place = Math.max(0, Math.min(at, original.length()));
            clean.put("\n", place, place);
            last = '\n';
        }
    }

    private void text(TextNode node) {
        int start = node.sourceRange().startPos();
        int end = Math.min(node.sourceRange().endPos(), original.length());
        if (start < 0 || end <= start) {
            return;
        }
        int at = start;
        while (at < end) {
            char c = original.charAt(at);
            if (c == '&') {
                at = entity(at, end);
            } else {
                character(c, at, at + 1);
                at++;
            }
        }
    }

    private int entity(int at, int end) {
        int stop = at + 1;
        int limit = Math.min(end, at + LONGEST_ENTITY);
        while (stop < limit && original.charAt(stop) != ';') {
            stop++;
        }
        if (stop == limit) {
            character('&', at, at + 1);
            return at + 1;
        }
        String meaning = Parser.unescapeEntities(original.substring(at, stop + 1), false);
        for (int i = 0; i < meaning.length(); i++) {
            character(meaning.charAt(i), at, stop + 1);
        }
        return stop + 1;
    }

    /** A line feed in the source of a page is no more than a space, and none between Chinese characters. */
    private void character(char c, int start, int end) {
        if (c == '\n' || c == '\r' || c == '\t') {
            if (Characters.isLatin(last)) {
                clean.put(" ", start, end);
                last = ' ';
            }
        } else if (!Characters.isInvisible(c) && !Character.isSurrogate(c)) {
            clean.put(String.valueOf(c), start, end);
            last = c;
            if (!Characters.isSpace(c)) {
                headings.character(start, strong > 0);
            }
        }
    }

    private final class Walk implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element element) {
                int start = element.sourceRange().startPos();
                if (LEFT_OUT.contains(element.normalName()) && !signs(element)) {
                    leftOut(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakBefore(element, start);
                strong += isStrong(element) ? 1 : 0;
                cells += isCell(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                strong -= isStrong(element) ? 1 : 0;
                cells -= isCell(element) ? 1 : 0;
                if (!IN_THE_LINE.contains(element.normalName()) && !isCell(element)) {
                    newLine(element.endSourceRange().startPos());
                }
            }
            return FilterResult.CONTINUE;
        }

        private void breakBefore(Element element, int start) {
            if (isCell(element)) {
                clean.put("  ", Math.max(0, start), Math.max(0, start));
                last = ' ';
            } else if (!IN_THE_LINE.contains(element.normalName())) {
                newLine(start);
                level(element.normalName()).ifPresent(headings::heading);
            }
        }

        private OptionalInt level(String name) {
            boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            return heading ? OptionalInt.of(name.charAt(1) - '0') : OptionalInt.empty();
        }

        private boolean isStrong(Element element) {
            return element.normalName().equals("strong")
                    || element.normalName().equals("b")
                    || BOLD.matcher(element.attr("style")).find();
        }

        /** The footer of a text, not of the page, holds who signed it. */
        private boolean signs(Element element) {
            return element.normalName().equals("footer") && element.closest("main, article") != null;
        }

        private boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private void leftOut(Element element) {
            int start = element.sourceRange().startPos();
            int end = element.endSourceRange().endPos();
            boolean seen = start >= 0 && end > start && end <= original.length();
            if (seen && !element.normalName().equals("head") && element.hasText()) {
                furniture.add(Span.of(start, end));
            }
        }
    }
}
