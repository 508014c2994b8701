package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.finding.LegalBasis;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.report.Statement;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;

/** Giving a check only the passages with its keywords changes the time it takes and nothing else. */
class KeywordProperties {
    private static final ReportValidator FAST = ReportValidator.standard();
    private static final ReportValidator PLAIN = ReportValidator.of(
            FAST.ruleSets().stream().map(KeywordProperties::withoutKeywords).toArray(RuleSet[]::new));
    private static final List<String> BETWEEN = List.of(
            "",
            " ",
            "\n",
            "\f",
            "的",
            "、",
            "，",
            "。",
            "《",
            "》",
            "（",
            "）",
            "2021",
            "—",
            "2025年",
            "12",
            "%",
            "未",
            "不得",
            "完成",
            "新修订",
            "国务院",
            "县",
            "★",
            "王强",
            "姓名",
            "〔2024〕",
            "13800138000",
            "津A12345",
            "3栋2单元401室",
            "110105194912310021");

    private static RuleSet withoutKeywords(RuleSet set) {
        RuleSet.Builder copy = RuleSet.builder(set.info(), set.messages());
        for (Rule rule : set.rules()) {
            copy.rule(
                    rule.info().getId(),
                    rule.info().getSeverity(),
                    rule.info().getExecutability(),
                    rule.info().getApplies(),
                    exam -> rule.check().examine(exam),
                    rule.info().getBasis().toArray(LegalBasis[]::new));
        }
        set.parameters().forEach(copy::parameter);
        copy.byAnalogy(set.byAnalogy().toArray(BodyKind[]::new));
        return copy.build().from(set.origin().orElseThrow());
    }

    @Property
    void aWordIsFoundWhereItStands(@ForAll("groups") List<List<String>> groups, @ForAll("texts") String text) {
        BitSet found = new BitSet();
        Automaton.of(groups).find(text, found);
        String dense = text.replaceAll("\\s", "");
        for (int group = 0; group < groups.size(); group++) {
            boolean stands =
                    groups.get(group).stream().anyMatch(word -> (word.isBlank() ? text : dense).contains(word));
            assertThat(found.get(group)).as("%s in %s", groups.get(group), text).isEqualTo(stands);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> groups() {
        return Arbitraries.strings()
                .withChars("罚款项法执")
                .ofMinLength(1)
                .ofMaxLength(4)
                .edgeCases(edges -> edges.add("\n"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("罚款项法执 \n令").ofMaxLength(30);
    }

    @Property(tries = 300)
    void aReportOfTheirWordsIsJudgedAlike(@ForAll("vocabulary") List<String> words, @ForAll boolean early) {
        String text = String.join("", words);
        Report sound = SoundReports.of(BodyKind.TOWNSHIP, early ? 2018 : 2024);
        Report report = Edits.edit(
                sound,
                builder -> builder.mediation(Mediation.builder()
                        .from(sound.getMediation()
                                .orElseGet(() -> Mediation.builder().build()))
                        .addStatement(Statement.of(text))
                        .build()));
        assertThat(FAST.check(report)).isEqualTo(PLAIN.check(report));
    }

    @Provide
    Arbitrary<List<String>> vocabulary() {
        List<String> words = Stream.concat(
                        BETWEEN.stream(),
                        FAST.ruleSets().stream()
                                .flatMap(set -> set.rules().stream())
                                .flatMap(rule -> rule.keywords().words().stream()))
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(BETWEEN))
                .list()
                .ofMaxSize(40);
    }

    @Example
    void everyCaseIsJudgedAlike() {
        RuleCasesTest.cases()
                .forEach(single -> assertThat(FAST.check(single.report(), single.options()))
                        .as(single.name())
                        .isEqualTo(PLAIN.check(single.report(), single.options())));
    }

    @Example
    void someRulesHaveKeywords() {
        assertThat(FAST.ruleSets().stream()
                        .flatMap(set -> set.rules().stream())
                        .filter(rule -> !rule.keywords().words().isEmpty())
                        .map(rule -> rule.info().getId()))
                .contains("REF-01", "REF-04", "PII-07", "PII-08", "ENF-06", "EDU-01");
    }
}
