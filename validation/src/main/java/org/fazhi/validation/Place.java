package org.fazhi.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.finding.Text;
import org.fazhi.report.Area;
import org.fazhi.report.Located;
import org.fazhi.report.PartKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Printed;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Span;

/**
 * A place in words, and an anchor: what stays the same of a place when something unrelated is put before it.
 *
 * @param text the place in both languages
 * @param anchor the place without indexes
 * @param span where the value stands in the original text; empty for whole sections and for data
 */
record Place(Text text, String anchor, Optional<Span> span) {
    Place(Text text, String anchor) {
        this(text, anchor, Optional.empty());
    }

    private static final Map<String, Text> MEMBERS = Map.ofEntries(
            Map.entry("frame/title", Text.of("标题", "title")),
            Map.entry("frame/titleAsPrinted", Text.of("标题", "title")),
            Map.entry("frame/pageTitle", Text.of("网页标题", "page title")),
            Map.entry("frame/signatories", Text.of("署名", "signature")),
            Map.entry("frame/documentDate", Text.of("成文日期", "date of the document")),
            Map.entry("frame/closing", Text.of("结束语", "closing words")),
            Map.entry("frame/preamble", Text.of("导语", "preamble")),
            Map.entry("frame/approval", Text.of("审签情况", "approval")),
            Map.entry("frame/secrecyReviewed", Text.of("保密审查", "secrecy review")),
            Map.entry("frame", Text.of("公文要素", "document frame")),
            Map.entry("issuers", Text.of("报告机关", "issuer")),
            Map.entry("reportingYear", Text.of("报告年度", "reporting year")),
            Map.entry("outline", Text.of("章节", "outline")),
            Map.entry("relations", Text.of("数量关系", "relations")),
            Map.entry("citations", Text.of("引用文件", "citations")),
            Map.entry("damage", Text.of("文本损坏", "damage")));

    static Place of(ReportIndex index, Pointer pointer) {
        Optional<Located<Section>> section = deepest(index.sections(), pointer);
        if (section.isPresent()) {
            return ofSection(index, section.get(), pointer);
        }
        Optional<Located<? extends Printed>> printed = deepest(index.printed(), pointer);
        return printed.map(found -> ofPrinted(index, found, pointer)).orElseGet(() -> ofMember(index, pointer));
    }

    /** The place without any words of the report: numbers of sections, names of members. */
    static Text unquoted(ReportIndex index, Pointer pointer) {
        Optional<Located<Section>> around = deepest(index.sections(), pointer)
                .or(() -> deepest(index.printed(), pointer)
                        .flatMap(found -> found.value().getSection())
                        .flatMap(index::section));
        return around.map(section -> sections(index, section, false)).orElseGet(() -> label(pointer));
    }

    private static <T extends Located<?>> Optional<T> deepest(List<T> values, Pointer pointer) {
        return values.stream()
                .filter(value -> pointer.isWithin(value.pointer()))
                .reduce((first, second) -> second);
    }

    private static Place ofSection(ReportIndex index, Located<Section> section, Pointer pointer) {
        Text where = sections(index, section);
        String path = pointer.toString();
        boolean heading = path.endsWith("/heading") || path.endsWith("/marker");
        Text text = heading ? Text.of(where.getZh() + " 标题", "heading of " + where.getEn()) : where;
        return new Place(text, "section " + titles(index, section) + " " + below(section, pointer));
    }

    private static Place ofPrinted(ReportIndex index, Located<? extends Printed> printed, Pointer pointer) {
        String name = Names.of(printed.value());
        String stable = members(printed.pointer().tokens());
        Text where = printed.value()
                .getSection()
                .flatMap(index::section)
                .map(section -> sections(index, section))
                .orElseGet(() -> member(index, printed.pointer()));
        Text text = Text.of(where.getZh() + "：" + name, where.getEn() + ": " + name);
        String anchor = stable + " " + Names.identity(printed.value()) + " " + below(printed, pointer);
        return new Place(text, anchor, printed.value().getSpan());
    }

    /** What of a value is meant, without indexes: its label, its unit. */
    private static String below(Located<?> located, Pointer pointer) {
        List<String> tokens = pointer.tokens();
        return members(tokens.subList(located.pointer().tokens().size(), tokens.size()));
    }

    private static String members(List<String> tokens) {
        return tokens.stream()
                .filter(token -> token.isEmpty() || !Character.isDigit(token.charAt(0)))
                .collect(Collectors.joining("/"));
    }

    private static Place ofMember(ReportIndex index, Pointer pointer) {
        return new Place(member(index, pointer), pointer.toString());
    }

    private static Text member(ReportIndex index, Pointer pointer) {
        return pointer.tokens().stream()
                .findFirst()
                .flatMap(Place::part)
                .flatMap(part -> index.report().part(part))
                .flatMap(part -> part.getSections().stream().findFirst())
                .flatMap(index::section)
                .map(section -> sections(index, section))
                .orElseGet(() -> label(pointer));
    }

    private static Text label(Pointer pointer) {
        List<String> tokens = pointer.tokens();
        if (tokens.isEmpty()) {
            return Text.of("报告全文", "the report as a whole");
        }
        String first = tokens.get(0);
        Text known = tokens.size() > 1 ? MEMBERS.get(first + "/" + tokens.get(1)) : null;
        Text fallback = known != null ? known : MEMBERS.get(first);
        return fallback != null ? fallback : partOrArea(first);
    }

    private static Optional<PartKind> part(String member) {
        return PartKind.known().stream()
                .filter(part -> part.getMember().equals(member))
                .findFirst();
    }

    private static Text partOrArea(String member) {
        return part(member)
                .map(part -> Text.of("“" + part.getLabel() + "”部分", "part " + part))
                .orElseGet(() -> area(member));
    }

    private static Text area(String member) {
        return Area.known().stream()
                .filter(area -> area.getMember().equals(member))
                .map(area -> Text.of(area.getLabel(), area.toString()))
                .findFirst()
                .orElse(Text.of(member, member));
    }

    /** The way from the top section down to this one: 第一部分“…”（六）“…”. */
    private static Text sections(ReportIndex index, Located<Section> section) {
        return sections(index, section, true);
    }

    private static Text sections(ReportIndex index, Located<Section> section, boolean quoting) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Located<Section> step : way(index, section)) {
            List<String> tokens = step.pointer().tokens();
            if (tokens.size() == 2) {
                int number = Integer.parseInt(tokens.get(1)) + 1;
                zh.append("第").append(chinese(number)).append("部分");
                en.append("part ").append(number);
            } else {
                step.value().getMarker().ifPresent(marker -> {
                    zh.append(' ').append(marker);
                    en.append(' ').append(marker);
                });
            }
            step.value().getHeading().filter(heading -> quoting).ifPresent(heading -> {
                zh.append("“").append(heading).append("”");
                en.append(" “").append(heading).append("”");
            });
        }
        return Text.of(zh.toString(), en.toString());
    }

    /** Up to 99 in Chinese, beyond in digits. */
    private static String chinese(int number) {
        if (number > 99) {
            return Integer.toString(number);
        }
        String digits = "零一二三四五六七八九";
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        return tens + (number < 10 ? "" : "十") + ones;
    }

    /** The headings on the way; a number counts only where there is no heading, since numbers move. */
    private static String titles(ReportIndex index, Located<Section> section) {
        return way(index, section).stream()
                .map(Located::value)
                .map(step -> step.getHeading().or(step::getMarker).orElse(""))
                .collect(Collectors.joining("/"));
    }

    private static List<Located<Section>> way(ReportIndex index, Located<Section> section) {
        return index.sections().stream()
                .filter(step -> section.pointer().isWithin(step.pointer()))
                .toList();
    }
}
