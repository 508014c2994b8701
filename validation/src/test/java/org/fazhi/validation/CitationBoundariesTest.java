package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.saying;

import org.fazhi.finding.RuleOutcome;
import org.fazhi.report.Citation;
import org.fazhi.report.Frame;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REF: what counts as citing at all, and how far around a name the sentence goes. */
class CitationBoundariesTest {
    private static Report of(String number, String... texts) {
        Report.Builder report = Report.builder()
                .reportingYear(2024)
                .frame(Frame.builder().documentNumber(number).build());
        for (int i = 0; i < texts.length; i++) {
            report.addOutline(
                    Section.builder().id("s" + i).level(1).text(texts[i]).build());
        }
        return report.build();
    }

    private static String outcome(String rule, Report report) {
        return SetAlone.WORDING.check(report).getOutcomes().stream()
                .filter(found -> found.getRule().equals(rule))
                .map(RuleOutcome::getOutcome)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void aNumberAnywhereIsJudged() {
        assertThat(outcome("REF-05", of("柳政报〔2025〕3号", "有序推进。"))).isEqualTo("PASS");
        assertThat(outcome("REF-05", of("无", "落实厅字〔2019〕28号文件。", "有序推进。"))).isEqualTo("PASS");
        assertThat(outcome("REF-05", of("无", "有序推进。", "落实厅字〔2019〕28号文件。"))).isEqualTo("PASS");
        assertThat(outcome("REF-05", of("无", "落实厅字[2019]28号文件。", "有序推进。"))).isEqualTo("FAIL");
        assertThat(outcome("REF-05", of("无", "有序推进。"))).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void aLawAnywhereIsJudged() {
        assertThat(outcome("REF-03", of("无", "学习《行政处罚法》。", "有序推进。"))).isEqualTo("PASS");
        assertThat(outcome("REF-03", of("无", "有序推进。", "学习《行政处罚法》。"))).isEqualTo("PASS");
        assertThat(outcome("REF-03", of("无", "学习《国家卫生检疫法》。", "有序推进。"))).isEqualTo("FAIL");
        assertThat(outcome("REF-03", of("无", "学习《网格工作办法》。"))).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《信访条例》。回顾全年，成效明显。",
                "回顾全年，成效明显。落实《信访条例》。",
                "回顾全年，成效明显；落实《信访条例》；总结经验",
                "普法走进草原。落实《信访条例》。",
                "回顾全年！落实《信访条例》\n总结经验",
                "落实《信访条例》",
                "落实《信访条例》的规定",
            })
    void whatAnotherSentenceLooksBackAtIsNotThis(String text) {
        assertThat(found(saying(text), "REF-06")).containsExactly("REF-06 WARNING 信访条例");
    }

    @ParameterizedTest
    @ValueSource(strings = {"总结落实《信访条例》", "《信访条例》已经废止", "有序推进。总结《信访条例》的实施", "有序推进。《信访条例》的实施有经验。"})
    void whatTheSentenceLooksBackAtIsNotCurrent(String text) {
        assertThat(found(saying(text), "REF-06")).isEmpty();
    }

    @Test
    void theSentenceIsLookedAtFortyCharactersEitherWay() {
        String near = "镇".repeat(37);
        assertThat(found(saying("总结" + near + "《信访条例》"), "REF-06")).isEmpty();
        assertThat(found(saying("总结" + near + "镇《信访条例》"), "REF-06")).hasSize(1);
        assertThat(found(saying("《信访条例》" + near + "总结"), "REF-06")).isEmpty();
        assertThat(found(saying("《信访条例》" + near + "镇总结"), "REF-06")).hasSize(1);
    }

    @Test
    void eachCitationOfTheOutlineIsJudged() {
        Citation wrong = Citation.builder()
                .title("法治政府建设实施纲要（2021—2025年）")
                .issuerAsPrinted("国务院")
                .build();
        Report report = Edits.edit(
                saying("国务院《法治政府建设实施纲要》"), builder -> builder.addCitation(wrong).addCitation(wrong));
        assertThat(Sayings.findings(report, "REF-01"))
                .extracting(finding -> finding.getPointer())
                .containsExactly("/citations/1/issuerAsPrinted", "/citations/2/issuerAsPrinted");
    }
}
