package org.fazhi.benchmarks.floor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Issuer;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Part;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/** STR-09 and STR-10: the years the headings open with. */
final class YearsFloor {
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)\\d{2})(?:年?\\s*[—–－~～至-]+\\s*((?:19|20)\\d{2}))?年");

    private YearsFloor() {}

    static void check(Facts facts, Faults faults) {
        Report report = facts.report;
        if (report.getReportingYear().isEmpty()) {
            return;
        }
        int year = report.getReportingYear().get();
        report.getNextPlan().ifPresent(plan -> plan(facts, plan, year + 1, faults));
        Set<String> seen = new HashSet<>();
        past(facts, report.getAchievements(), year, seen, faults);
        past(facts, report.getShortcomings(), year, seen, faults);
        past(facts, report.getFirstResponsible(), year, seen, faults);
    }

    private static void plan(Facts facts, NextPlan plan, int due, Faults faults) {
        for (String id : plan.getSections()) {
            Section section = facts.section(id);
            if (section != null && isOfOtherYear(section, facts.report.getIssuers(), due)) {
                faults.add("STR-09", SectionPlace.of(facts.report, section).child("heading"));
                return;
            }
        }
        if (plan.getYear().isPresent() && plan.getYear().get() != due) {
            faults.add("STR-09", "nextPlan", "year");
        }
    }

    private static void past(Facts facts, Optional<? extends Part> part, int year, Set<String> seen, Faults faults) {
        if (part.isEmpty()) {
            return;
        }
        for (String id : part.get().getSections()) {
            Section section = seen.add(id) ? facts.section(id) : null;
            if (section != null && isOfOtherYear(section, facts.report.getIssuers(), year)) {
                faults.add("STR-10", SectionPlace.of(facts.report, section).child("heading"));
            }
        }
    }

    /** It opens with a year, and none of its years is this one. */
    private static boolean isOfOtherYear(Section section, List<Issuer> issuers, int year) {
        String heading = section.getHeading().orElse("");
        if (!opensWithYear(heading, issuers)) {
            return false;
        }
        Matcher years = YEARS.matcher(heading);
        boolean any = false;
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            if (first <= year && year <= last) {
                return false;
            }
            any |= first <= last;
        }
        return any;
    }

    private static boolean opensWithYear(String heading, List<Issuer> issuers) {
        if (opens(heading, 0, issuers)) {
            return true;
        }
        return heading.startsWith("关于") && opens(heading, 2, issuers);
    }

    private static boolean opens(String heading, int at, List<Issuer> issuers) {
        if (isYear(heading, at)) {
            return true;
        }
        for (Issuer issuer : issuers) {
            if (names(heading, at, issuer.getName())
                    || issuer.getShortName().isPresent()
                            && names(heading, at, issuer.getShortName().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String heading, int at, String name) {
        return heading.startsWith(name, at) && isYear(heading, at + name.length())
                || namesBare(heading, at, Words.withoutOffice(name));
    }

    private static boolean namesBare(String heading, int at, String bare) {
        return heading.startsWith(bare, at) && isYear(heading, at + bare.length());
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && text.length() >= at + 4
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
