package org.fazhi.validation.national.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.validation.national.law.TimeTable.Entry;
import org.fazhi.validation.national.text.Excerpt;
import org.fazhi.validation.rule.Passage;

/** A plan of the time table named with its years: 法治政府建设实施纲要（2021—2025年）. */
record PlanMention(Excerpt place, String stem, int first, int last, boolean hasDash, boolean hasYear, boolean isLocal) {
    private static final Pattern YEARS =
            Pattern.compile("\\s?[（(〔\\[]?\\s?(20\\d{2})\\s?年?\\s?([-－–—─―~～〜至到]{0,3})\\s?(20\\d{2})\\s?(年)?[）)〕\\]]?");
    private static final Pattern LOCAL =
            Pattern.compile("(?:[省市县区州盟旗镇乡府委厅局办我本级]|街道|兵团|内蒙古|广西|西藏|宁夏|新疆|北京|天津|上海|重庆)[的、]?[《〈<“\"]?$");
    private static final int BEFORE = 6;

    static List<PlanMention> in(Passage passage, List<Entry> plans) {
        List<PlanMention> mentions = new ArrayList<>();
        plans.stream().map(Entry::stem).distinct().forEach(stem -> find(passage, stem, mentions));
        return mentions;
    }

    private static void find(Passage passage, String stem, List<PlanMention> mentions) {
        String text = passage.text();
        Matcher years = YEARS.matcher(text);
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            if (years.region(at + stem.length(), text.length()).lookingAt()) {
                mentions.add(mention(passage, at, stem, years));
            }
        }
    }

    private static PlanMention mention(Passage passage, int at, String stem, Matcher years) {
        String before = passage.text().substring(Math.max(0, at - BEFORE), at);
        return new PlanMention(
                new Excerpt(passage, at, years.end()),
                stem,
                Integer.parseInt(years.group(1)),
                Integer.parseInt(years.group(3)),
                !years.group(2).isEmpty(),
                years.group(4) != null,
                LOCAL.matcher(before).find());
    }

    /** The entry with these years. */
    Optional<Entry> entry(List<Entry> plans) {
        return plans.stream()
                .filter(plan -> plan.stem().equals(stem) && plan.term().contains(first + "—" + last))
                .findFirst();
    }

    /** Whether it begins when all plans of this name in the table have ended. */
    boolean isAfterAll(List<Entry> plans) {
        return plans.stream()
                .filter(plan -> plan.stem().equals(stem))
                .allMatch(plan ->
                        plan.lastValid().filter(day -> day.getYear() < first).isPresent());
    }
}
