package org.fazhi.output;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.finding.Language;
import org.fazhi.report.Area;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/**
 * The part of a report a pointer leads to, with its place among the parts: frame, sections as printed, parts, areas.
 */
record PartOfReport(int order, String name) {
    private static final int FRAME = 1;
    private static final int OUTLINE = 100;
    private static final int PARTS = 10_000;
    private static final int AREAS = 20_000;
    private static final int REST = 30_000;

    static PartOfReport of(Report report, String pointer, Language language) {
        String[] tokens = pointer.split("/", 4);
        String member = tokens.length > 1 ? tokens[1] : "";
        if (member.isEmpty()) {
            return new PartOfReport(0, say(language, "报告全文", "The report as a whole"));
        } else if (List.of("frame", "issuers", "reportingYear", "origin").contains(member)) {
            return new PartOfReport(FRAME, say(language, "公文要素", "Title, addressees, dates"));
        } else if (member.equals("outline") && tokens.length > 2) {
            return section(report, tokens[2], language);
        }
        return partOrArea(member, language);
    }

    private static PartOfReport section(Report report, String token, Language language) {
        int index = token.matches("[0-9]{1,4}") ? Integer.parseInt(token) : Integer.MAX_VALUE;
        if (index >= report.getOutline().size()) {
            return new PartOfReport(OUTLINE, say(language, "章节", "Sections"));
        }
        Section section = report.getOutline().get(index);
        String name = section.getMarker().orElse("") + section.getHeading().orElse("");
        return new PartOfReport(OUTLINE + index, name.isEmpty() ? say(language, "章节", "Sections") : name);
    }

    private static PartOfReport partOrArea(String member, Language language) {
        List<PartKind> parts = new ArrayList<>(PartKind.known());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getMember().equals(member)) {
                return new PartOfReport(PARTS + i, say(language, parts.get(i).getLabel(), member));
            }
        }
        List<Area> areas = new ArrayList<>(Area.known());
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).getMember().equals(member)) {
                return new PartOfReport(AREAS + i, say(language, areas.get(i).getLabel(), member));
            }
        }
        return new PartOfReport(REST, say(language, "其他", "Other"));
    }

    private static String say(Language language, String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
