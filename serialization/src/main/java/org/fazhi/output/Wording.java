package org.fazhi.output;

import java.util.stream.Collectors;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Verdict;

/** How the terms of a result are put into words. */
final class Wording {
    private Wording() {}

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("错误", "ERROR");
            case WARNING -> Text.of("警告", "WARNING");
            case INFO -> Text.of("提示", "NOTE");
        };
    }

    static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> Text.of("符合", "Conforms");
            case CONFORMS_WITH_WARNINGS -> Text.of("基本符合，有警告", "Conforms, with warnings");
            case DOES_NOT_CONFORM -> Text.of("不符合", "Does not conform");
            case UNDETERMINED -> Text.of("无法判定", "Undetermined");
        };
    }

    static String basis(Finding finding, Language language) {
        return finding.getBasis().stream()
                .map(source -> basis(source).in(language))
                .collect(Collectors.joining(language == Language.EN ? "; " : "；"));
    }

    private static Text basis(LegalBasis source) {
        String title = switch (source.getKind()) {
            case BINDING, ANALOGY -> "《" + source.getInstrument() + "》";
            case PRACTICE, LOGIC -> source.getInstrument();
        };
        String named = title
                + source.getNumber().map(number -> "（" + number + "）").orElse("")
                + source.getArticle().orElse("");
        return switch (source.getKind()) {
            case BINDING, LOGIC -> Text.of(named, named);
            case ANALOGY -> Text.of(named + "（参照适用）", named + " (by analogy)");
            case PRACTICE -> Text.of(named + "（惯例）", named + " (practice)");
        };
    }
}
