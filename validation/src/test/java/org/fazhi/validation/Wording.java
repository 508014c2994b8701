package org.fazhi.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;

/** How the pages name things: Chinese, then English. */
final class Wording {
    private Wording() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误 error";
            case WARNING -> "警告 warning";
            case INFO -> "提示 note";
        };
    }

    static String of(Executability executability) {
        return switch (executability) {
            case FULL -> "程序可以判定 decided by program";
            case MAY_MISS -> "可能漏报 may miss cases";
            case MAY_OVER_REPORT -> "可能多报 may report what a person would accept";
            case MANUAL -> "须由人判断 decided by a person";
        };
    }

    static String of(BasisKind kind) {
        return switch (kind) {
            case BINDING -> "明文适用 binding";
            case ANALOGY -> "参照适用 by analogy";
            case PRACTICE -> "惯例 practice";
            case LOGIC -> "逻辑或算术 logic";
        };
    }

    static String instrument(LegalBasis basis) {
        return switch (basis.getKind()) {
            case BINDING, ANALOGY -> "《" + basis.getInstrument() + "》";
            case PRACTICE, LOGIC -> basis.getInstrument();
        };
    }

    static String bodies(List<BodyKind> kinds) {
        if (kinds.isEmpty()) {
            return "所有机关 all bodies";
        }
        return kinds.containsAll(BodyKind.known())
                ? "各类已知机关 all known kinds of body"
                : kinds.stream()
                        .map(kind -> kind.getLabel() + " `" + kind.getCode() + "`")
                        .collect(Collectors.joining("、"));
    }

    static String years(Optional<Integer> from, Optional<Integer> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.get() + "–" + to.get();
        }
        return from.map(year -> year + " 起 onward")
                .or(() -> to.map(year -> "至 up to " + year))
                .orElse("所有年度 all years");
    }

    static String inForce(LegalBasis basis) {
        boolean open = basis.getInForceTo().isEmpty();
        return basis.getInForceFrom().map(LocalDate::toString).orElse("")
                + basis.getInForceTo().map(to -> " – " + to).orElse("")
                + (open && basis.getInForceFrom().isPresent() ? " 起 onward" : "");
    }

    /** Text in a cell of a table or in a line of Markdown, as it is. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replace("\n", "↵");
    }
}
