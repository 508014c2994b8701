package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.finding.Language;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.Text;
import org.fazhi.validation.RuleWatch;

/** {@code --profile}: how long the rules took over all reports of a run, the slowest first. */
final class Profile implements RuleWatch {
    private record Cost(long runs, Duration time) {
        Cost plus(Cost other) {
            return new Cost(runs + other.runs, time.plus(other.time));
        }
    }

    private final Map<RuleInfo, Cost> costs = new LinkedHashMap<>();

    @Override
    public void ran(RuleSetInfo set, RuleInfo rule, Duration time) {
        costs.merge(rule, new Cost(1, time), Cost::plus);
    }

    void print(PrintWriter out, Language language) {
        Duration total = costs.values().stream().map(Cost::time).reduce(Duration.ZERO, Duration::plus);
        out.println(Text.of(
                        "规则用时（毫秒；几条规则共用的准备工作算在先用到的规则上）",
                        "Time of the rules (ms; what several share counts for the first)")
                .in(language));
        out.println(Text.of("      合计    占比   每次平均  规则", "     total   share     per run  rule")
                .in(language));
        List<Map.Entry<RuleInfo, Cost>> slowest = costs.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().time().negated()))
                .toList();
        slowest.forEach(entry -> out.println(line(entry.getKey(), entry.getValue(), total, language)));
        out.println("%10.3f".formatted(millis(total)));
        out.flush();
    }

    private static String line(RuleInfo rule, Cost cost, Duration total, Language language) {
        double share = total.isZero() ? 0 : 100 * millis(cost.time()) / millis(total);
        return String.format(
                Locale.ROOT,
                "%10.3f %6.1f%% %10.4f  %s %s",
                millis(cost.time()),
                share,
                millis(cost.time()) / cost.runs(),
                rule.getId(),
                rule.getTitle().in(language));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
