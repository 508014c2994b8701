package org.fazhi.validation.national.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.BodyName;

/** The years a heading opens with: 2024年推进…, 大张庄镇2024年度…, 2021—2025年…. Years further inside are not its own. */
final class HeadingYears {
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)\\d{2})(?:年?\\s*[—–－~～至-]+\\s*((?:19|20)\\d{2}))?年");

    private final Pattern lead;

    HeadingYears(Report report) {
        String names = report.getIssuers().stream()
                .flatMap(issuer -> Stream.concat(Stream.of(issuer.getName()), issuer.getShortName().stream()))
                .flatMap(name -> Stream.of(name, BodyName.withoutOffice(name)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.lead = Pattern.compile("^(?:关于)?(?:" + (names.isEmpty() ? "" : names + "|") + ")(?:19|20)\\d{2}");
    }

    /**
     * Whether the heading is that of another year than this: it opens with a year, and none of its years is this one.
     */
    boolean contradict(String heading, int year) {
        return lead.matcher(heading).find()
                && !of(heading).isEmpty()
                && !of(heading).contains(year);
    }

    /** All years the heading names, those of a range included. */
    static List<Integer> of(String heading) {
        List<Integer> years = new ArrayList<>();
        Matcher match = YEARS.matcher(heading);
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            for (int year = first; year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
