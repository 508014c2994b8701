package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleChange;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule sets written as files. */
class RuleSetFileTest {
    private static final String ALL = """
            format: 1
            id: t:all:2.1
            title: {zh: 全, en: All}
            jurisdiction: 9702
            status: DRAFT
            inForceFrom: 2023-01-01
            inForceTo: 2024-12-31
            applies: {bodies: [TOWN, COUNTY], fromYear: 2020, toYear: 2024}
            byAnalogy: [SUBDISTRICT]
            supersedes: ["t:all:2.0"]
            prerequisites: [cn.national:document]
            tighten:
              - set: cn.national:document
                rule: SIG-03
                severity: ERROR
                basis: [{kind: BINDING, instrument: 办法, number: 一号, article: 第三条, inForceFrom: 2022-07-01}]
            adjust:
              - {set: "cn.national:annual-report-2019", parameter: minItems, value: 3}
            """;

    private static Figure figure(String code, String value) {
        return Figure.builder()
                .id(code)
                .indicator(code)
                .label(code)
                .value(new BigDecimal(value))
                .unit("件")
                .build();
    }

    private static List<Finding> findings(String file, Figure... figures) {
        Report report = Report.builder()
                .mediation(Mediation.builder().addFigures(figures).build())
                .build();
        return ReportValidator.of(Files.read(file)).check(report).getFindings();
    }

    @Test
    void aRuleOfAFileFindsWhatItIsToFind() {
        List<Finding> found =
                findings(Files.SOUND, figure("mediation.confirmed", "9"), figure("mediation.agreements_written", "8"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getRule()).isEqualTo("EX-01");
        assertThat(found.get(0).getSet()).isEqualTo("t:file:1.0");
        assertThat(found.get(0).getMessage().getZh())
                .isEqualTo("“mediation.confirmed9件”多于“mediation.agreements_written8件”");
        assertThat(found.get(0).getAdvice().getEn()).isEqualTo("Check");
        assertThat(findings(
                        Files.SOUND, figure("mediation.confirmed", "8"), figure("mediation.agreements_written", "8")))
                .isEmpty();
    }

    @Test
    void everythingAFileStatesIsInTheSet() {
        RuleSet set = Files.read(ALL);
        assertThat(set.info().getJurisdiction()).contains("9702");
        assertThat(set.info().getStatus()).isEqualTo(RuleSetStatus.DRAFT);
        assertThat(set.info().getInForceFrom()).contains(LocalDate.of(2023, 1, 1));
        assertThat(set.info().getInForceTo()).contains(LocalDate.of(2024, 12, 31));
        assertThat(set.info().getApplies())
                .isEqualTo(Applicability.builder()
                        .addBodies(BodyKind.TOWN, BodyKind.COUNTY)
                        .fromYear(2020)
                        .toYear(2024)
                        .build());
        assertThat(set.byAnalogy()).containsExactly(BodyKind.SUBDISTRICT);
        assertThat(set.info().getSupersedes()).containsExactly("t:all:2.0");
        assertThat(set.info().getPrerequisites()).containsExactly("cn.national:document");
        LegalBasis basis = LegalBasis.builder()
                .kind(BasisKind.BINDING)
                .instrument("办法")
                .number("一号")
                .article("第三条")
                .inForceFrom(LocalDate.of(2022, 7, 1))
                .build();
        assertThat(set.changes())
                .containsExactly(
                        new RuleChange.Tightening("cn.national:document", "SIG-03", Severity.ERROR, List.of(basis)),
                        new RuleChange.Adjustment("cn.national:annual-report-2019", "minItems", "3", List.of()));
    }

    @Test
    void jsonIsYamlToo() {
        RuleSet set = Files.read("""
                {"format": 1, "id": "t:json:1", "title": {"zh": "规则", "en": "Rules"}, "rules": [
                  {"id": "EX-01", "kind": "without", "words": ["空话"], "severity": "INFO", "executability": "MAY_MISS",
                   "title": {"zh": "不说空话", "en": "No empty words"}, "message": {"zh": "“{actual}”", "en": "“{actual}”"},
                   "advice": {"zh": "改", "en": "Change"}, "basis": [{"kind": "PRACTICE", "instrument": "惯例"}]}]}
                """);
        assertThat(set.rules().get(0).info().getExecutability()).isEqualTo(Executability.MAY_MISS);
    }

    @Test
    void theShareIsAParameterOthersMaySet() {
        String file = Files.SOUND.replace("kind: atMost", "kind: shareAtLeast\n    percent: 90");
        assertThat(Files.read(file).parameters()).containsExactlyEntriesOf(Map.of("EX-01.percent", "90"));
    }

    @Test
    void indicatorsOfOnesOwnAreNamed() {
        String file = Files.SOUND.replace("part: mediation.confirmed", "part: house.visits");
        assertThat(Files.problems(file)).hasSize(1);
        assertThat(Files.problems(file.replace("rules:", "indicators: [house.visits]\nrules:")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: WARNING | serverity: WARNING | 第 5 行第 5 列：缺少“severity”。补上这一项。;第 9 行第 5 列：不认识的项“serverity”。改为“severity”。",
                "severity: WARNING | severity: Warning | 第 9 行第 15 列：不认识的严重程度“Warning”。改为“WARNING”。",
                "severity: WARNING | severity: HIGH | 第 9 行第 15 列：不认识的严重程度“HIGH”。可用的有：ERROR、WARNING、INFO。",
                "severity: WARNING | severity: | 第 9 行第 14 列：没有写值。写一个值，或者删去这一项。",
                "kind: atMost | kind: atmost | 第 6 行第 11 列：不认识的规则形式“atmost”。改为“atMost”。",
                "mediation.confirmed | mediation.confirmd | 第 7 行第 11 列：不认识的指标“mediation.confirmd”。改为“mediation.confirmed”。",
                "{kind: LOGIC, instrument: 算术} | {kind: LOGIC} | 第 14 行第 9 列：缺少“instrument”。补上这一项。",
                "id: t:file:1.0 | id: file | 第 2 行第 5 列：规则集编号应为 group:name:version：file。更正后再用。",
                "format: 1 | format: 2 | 第 1 行第 9 列：不认识的文件格式版本“2”。写 format: 1。",
                "id: EX-01 | id: 一 | 第 5 行第 9 列：“一”不能作规则编号。用字母、数字和连字符，如 SH-01。",
                "多于“{whole}” | 多于 | 第 11 行第 14 列：中英文的占位符不一致。两种文字用同样的占位符。",
                "advice: {zh: 核对, en: Check} | advice: {zh: 核对} | 第 12 行第 13 列：缺少“en”。补上这一项。",
                "part: mediation.confirmed | part: [mediation.confirmed] | 第 7 行第 11 列：这里应为一个值。写一个值，或者删去这一项。",
                "part: mediation.confirmed | part: {a: b | 第 8 行第 10 列：不是正确的 YAML：缺少逗号或者右括号。核对这一行和上一行的缩进、冒号和引号。"
            })
    void whatIsWrongIsToldWithPlaceAndRemedy(String sound, String wrong, String problems) {
        assertThat(Files.SOUND).contains(sound);
        assertThat(Files.problems(Files.SOUND.replace(sound, wrong))).containsExactly(problems.split(";"));
    }

    @Test
    void allIsToldAtOnceInTheOrderOfTheFile() {
        List<String> problems = Files.problems(Files.SOUND
                .replace("title: {zh: 规则", "titel: {zh: 规则")
                .replace("kind: atMost", "kind: almost")
                .replace("kind: LOGIC", "kind: LAW"));
        assertThat(problems)
                .containsExactly(
                        "第 1 行第 1 列：缺少“title”。补上这一项。",
                        "第 3 行第 1 列：不认识的项“titel”。改为“title”。",
                        "第 6 行第 11 列：不认识的规则形式“almost”。改为“atMost”。",
                        "第 14 行第 16 列：不认识的依据的约束力“LAW”。可用的有：BINDING、ANALOGY、PRACTICE、LOGIC。");
    }

    @Test
    void whatTheBuilderRefusesIsToldAtItsRule() {
        String twice = Files.SOUND + Files.SOUND.substring(Files.SOUND.indexOf("  - id"));
        assertThat(Files.problems(twice)).containsExactly("第 15 行第 5 列：规则编号重复：EX-01。更正后再用。");
        assertThat(Files.problems(Files.SOUND
                        .replace("severity: WARNING", "severity: ERROR")
                        .replace("LOGIC", "PRACTICE")))
                .containsExactly("第 5 行第 5 列：仅有惯例支持的规则不能是 ERROR：EX-01。更正后再用。");
        assertThat(Files.problems(Files.SOUND + """
                tighten:
                  - {set: "n:s", rule: R-1, severity: ERROR, basis: [{kind: PRACTICE, instrument: 惯例}]}
                """))
                .containsExactly("第 16 行第 5 列：把规则 R-1 加重为 ERROR 须有具有约束力或者参照适用的依据。更正后再用。");
    }

    @Test
    void anExceptionThatExceptsNothingIsTold() {
        String file = Files.SOUND
                .replace("kind: atMost", "kind: without\n    words: [空话]\n    except: [套话连篇]")
                .replaceAll(" +(part|whole): .*\n", "")
                .replaceAll("message: .*", "message: {zh: 有, en: There}");
        assertThat(Files.problems(file)).containsExactly("第 8 行第 14 列：“套话连篇”不含任何要查的词。例外应是含有所查词的更长的词。");
    }

    @Test
    void englishOnRequest() {
        assertThat(Files.problems("format: 1\nid: 3\nrulez: []\n".getBytes(StandardCharsets.UTF_8), Language.EN))
                .contains("line 3, column 1: unknown member “rulez”. Write “rules”.");
    }

    @Test
    void theMessageOfTheExceptionHoldsAllProblems() {
        assertThatThrownBy(() -> Files.read("format: 1\n"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("第 1 行第 1 列：缺少“id”。补上这一项。\n第 1 行第 1 列：缺少“title”。补上这一项。\n"
                        + "第 1 行第 1 列：规则集编号应为 group:name:version：。更正后再用。\n第 1 行第 1 列：规则集没有规则。补上“rules”。");
    }
}
