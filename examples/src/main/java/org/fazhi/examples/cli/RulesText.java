package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;

/** Prints the rules for people: set by set, family by family, each with its sources. */
final class RulesText {
    private final Language language;
    private final PrintWriter out;
    private final String indent;

    private RulesText(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
        this.indent = " ".repeat(language == Language.EN ? 20 : 17);
    }

    static void print(List<RuleSet> sets, Language language, PrintWriter out) {
        RulesText text = new RulesText(language, out);
        sets.forEach(text::set);
        int rules = sets.stream().mapToInt(set -> set.rules().size()).sum();
        out.println(text.say("共 %d 个规则集，%d 条规则", "%d rule sets, %d rules").formatted(sets.size(), rules));
    }

    private void set(RuleSet set) {
        out.println(
                "━━ " + set.info().getTitle().in(language) + "  " + set.info().getId());
        out.println("   " + say("适用：", "for: ") + applies(set.info().getApplies()));
        if (!set.parameters().isEmpty()) {
            out.println("   " + say("参数：", "parameters: ")
                    + new TreeMap<>(set.parameters())
                            .entrySet().stream()
                                    .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                                    .collect(Collectors.joining(say("；", "; "))));
        }
        String family = "";
        for (Rule rule : set.rules()) {
            String prefix = rule.info().getId().replaceFirst("-.*", "");
            if (!prefix.equals(family)) {
                out.println();
            }
            family = prefix;
            rule(set, rule.info());
        }
        out.println();
    }

    private void rule(RuleSet set, RuleInfo rule) {
        out.println("   " + rule.getId() + "  " + severity(rule.getSeverity()) + "  "
                + rule.getTitle().in(language) + executability(rule.getExecutability()));
        rule.getBasis().forEach(basis -> out.println(indent + say("依据：", "basis: ") + basis(basis)));
        Applicability applies = Concerned.by(set, rule);
        if (!applies.equals(set.info().getApplies())) {
            out.println(indent + say("适用：", "for: ") + applies(applies));
        }
    }

    private String applies(Applicability applies) {
        String bodies = applies.getBodies().isEmpty()
                ? say("所有机关", "all bodies")
                : applies.getBodies().stream()
                        .map(kind -> say(kind.getLabel(), kind.getCode()))
                        .collect(Collectors.joining(say("、", ", ")));
        boolean every = applies.getBodies().containsAll(BodyKind.known());
        return (every ? say("各类已知机关", "all known kinds of body") : bodies) + say("，", ", ") + years(applies);
    }

    private String years(Applicability applies) {
        String from =
                applies.getFromYear().map(say("%d 年度起", "from %d")::formatted).orElse("");
        String to =
                applies.getToYear().map(say("至 %d 年度", "up to %d")::formatted).orElse("");
        return from.isEmpty() && to.isEmpty()
                ? say("所有年度", "all years")
                : from + (from.isEmpty() || to.isEmpty() ? "" : " ") + to;
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("错误", "error  ");
            case WARNING -> say("警告", "warning");
            case INFO -> say("提示", "note   ");
        };
    }

    private String executability(Executability executability) {
        return switch (executability) {
            case FULL -> "";
            case MAY_MISS -> say("（可能漏报）", " (may miss cases)");
            case MAY_OVER_REPORT -> say("（可能多报）", " (may over-report)");
            case MANUAL -> say("（须由人判断）", " (decided by a person)");
        };
    }

    private String basis(LegalBasis basis) {
        String title = switch (basis.getKind()) {
            case BINDING, ANALOGY -> "《" + basis.getInstrument() + "》";
            case PRACTICE, LOGIC -> basis.getInstrument();
        };
        String kind = switch (basis.getKind()) {
            case BINDING, LOGIC -> "";
            case ANALOGY -> say("（参照适用）", " (by analogy)");
            case PRACTICE -> say("（惯例）", " (practice)");
        };
        return title
                + basis.getNumber().map(number -> "（" + number + "）").orElse("")
                + basis.getArticle().orElse("")
                + kind
                + inForce(basis);
    }

    private String inForce(LegalBasis basis) {
        String from = basis.getInForceFrom().map(LocalDate::toString).orElse("");
        return basis.getInForceTo()
                .map(to -> say("，", ", ") + from + say(" 至 ", " to ") + to)
                .orElse(from.isEmpty() ? "" : say("，" + from + " 起", ", from " + from));
    }

    private String say(String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
