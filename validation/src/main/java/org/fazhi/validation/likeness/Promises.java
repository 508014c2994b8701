package org.fazhi.validation.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;

/**
 * Whether a report speaks of what the plan of the year before announced. Decided by the pairs of characters of an
 * arrangement, without the words every plan uses, that occur anywhere in the report but its own plan.
 */
public final class Promises {
    private static final int PAIR = 2;
    private static final int FEWEST_PAIRS = 4;

    private static final Pattern USUAL =
            Pattern.compile("进一步|加强|强化|推进|推动|深化|深入|提升|提高|完善|健全|落实|坚持|全面|开展|工作|建设|法治|政府|依法|行政|机制|制度|体系"
                    + "|能力|水平|力度|作用|规范|组织|加大|优化|创新|做好|抓好|不断|持续|切实|充分|发挥|着力|积极|有效|重点|进行|实施|增强|建立|确保|继续|0年|0");

    private final Neutral names;
    private final Shingles told;
    private final int length;

    private Promises(Neutral names, List<String> told) {
        this.names = names;
        this.told = Shingles.of(told, PAIR);
        this.length = told.stream().mapToInt(String::length).sum();
    }

    /** What was announced in one report, to be sought in the next. */
    public static Promises of(Report before, ReportIndex now) {
        return new Promises(Neutral.of(before), Told.of(now));
    }

    /** Whether the later report has too few words to tell silence from brevity. */
    public boolean areSoughtInFewerThan(int characters) {
        return length < characters;
    }

    /** How much of an arrangement is mentioned, in whole percent; empty when it has too few words of its own. */
    public OptionalInt mentioned(String promise) {
        Shingles own = Shingles.of(Arrays.asList(USUAL.split(names.of(promise))), PAIR);
        return own.count() < FEWEST_PAIRS
                ? OptionalInt.empty()
                : OptionalInt.of((int) (own.shared(told) * 100L / own.count()));
    }
}
