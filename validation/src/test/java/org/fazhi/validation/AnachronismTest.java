package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.planning;
import static org.fazhi.validation.Sayings.saying;
import static org.fazhi.validation.WordingCases.town;
import static org.fazhi.validation.WordingCases.written;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.report.Citation;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REF-04: what is named before there was such a thing. */
class AnachronismTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2025-01-20, 学习《民营经济促进法》。, REF-04 ERROR 民营经济促进法",
        "2024, 2025-04-29, 学习民营经济促进法。, REF-04 ERROR 民营经济促进法",
        "2024, 2025-04-30, 学习《中华人民共和国民营经济促进法》。, REF-04 WARNING 中华人民共和国民营经济促进法",
        "2024, 2025-01-20, 学习民营经济促进法, REF-04 ERROR 民营经济促进法",
        "2024, 2025-01-20, 学习《民营经济 促进法》。, REF-04 ERROR 民营经济 促进法",
        "2024, 2025-01-20, 学习《宪法》和民营经济促进法。, REF-04 ERROR 民营经济促进法",
        "2024, 2025-01-20, 按照《民营经济促进法》执行，宣传《民营经济促进法》。, REF-04 ERROR 民营经济促进法",
        "2024, 2025-05-20, 按照《民营经济促进法》执行，宣传《民营经济促进法》。, REF-04 WARNING 民营经济促进法",
        "2024, 2025-01-20, 民营经济促进法治建设和民营经济促进法规学习。,",
        "2025, 2026-01-20, 学习《行政执法监督条例》。,",
        "2025, 2026-01-20, 按照《行政执法监督条例》开展监督。, REF-04 INFO 行政执法监督条例",
        "2026, 2027-01-20, 按照《行政执法监督条例》开展监督。,",
        "2025, 2026-01-05, 学习《商事调解条例》。, REF-04 ERROR 商事调解条例",
        "2025, 2026-01-06, 学习《商事调解条例》。, REF-04 WARNING 商事调解条例",
        "2019, 2020-01-20, 学习习近平法治思想。, REF-04 ERROR 习近平法治思想",
        "2020, 2021-01-20, 学习习近平法治思想。,",
        "2020, 2021-01-20, 开展《民法典》专项宣传。,",
        "2019, 2020-01-20, 开展民法典草案意见征集和民法典编纂宣讲。,",
        "2024, 2025-01-20, 参与《民营经济促进法（草案征求意见稿）》意见征集。,",
        "2024, 2025-01-20, 参与民营经济促进法立法调研。,",
        "2018, 2019-01-20, 宣传《江临省优化营商环境条例》和市优化营商环境条例。,",
        "2018, 2019-01-20, 宣传省优化营商环境条例。,",
        "2018, 2019-01-20, 宣传《优化营商环境条例》。, REF-04 ERROR 优化营商环境条例",
        "2020, 2021-01-20, 加强个人信息保护法律法规和数据安全法治宣传。,",
        "2021, 2022-01-20, 喜迎党的二十大胜利召开。,",
        "2021, 2022-01-20, 贯彻党的二十大精神。, REF-04 ERROR 党的二十大",
        "2021, 2022-01-20, 党的二十大（党的第二十次全国代表大会）精神得到贯彻。, REF-04 ERROR 党的二十大",
        "2024, 2025-01-20, 贯彻党的二十届二中、三中全会精神。,",
        "2023, 2024-01-20, 贯彻党的二十届二中、三中全会精神。, 'REF-04 ERROR 二十届二中、三中全会'",
        "2019, 2020-01-20, 贯彻党的十九届三中、四中全会精神。,",
        "2025, 2026-01-20, 贯彻新时代中国特色社会主义法治思想。,",
        "2018, 2019-01-20, 贯彻新时代中国特色社会主义法治思想。,",
        "2018, 2019-01-20, 学习《行政处罚法》《行政复议法》。,",
        "2018, 2019-01-20, 学习新修订的《行政处罚法》。, REF-04 WARNING 行政处罚法",
        "2018, 2019-01-20, 学习新修订的《中华人民共和国行政处罚法》。, REF-04 WARNING 中华人民共和国行政处罚法",
        "2021, 2022-01-20, 学习新修订的《行政处罚法》。,",
        "2020, 2021-01-25, 学习新修订的行政处罚法。, REF-04 WARNING 行政处罚法",
        "2024, 2025-01-20, 学习新修订的《治安管理处罚法（修订草案）》。,",
    })
    void amongTheAchievements(int year, LocalDate day, String text, String expected) {
        Report report = Edits.frame(town(year), frame -> frame.documentDate(day));
        assertThat(found(saying(report, text), "REF"))
                .isEqualTo(Optional.ofNullable(expected).stream().toList());
    }

    @Test
    void aPlanMayNameWhatIsToCome() {
        assertThat(found(planning(town(2024), "贯彻《民营经济促进法》，学习党的二十届四中全会精神。"), "REF"))
                .isEmpty();
        assertThat(found(planning(town(2020), "贯彻《法治政府建设实施纲要（2021—2025年）》。"), "REF"))
                .isEmpty();
    }

    @Test
    void outsideTheAchievementsOnlyTheDayOfWritingCounts() {
        Report late = written(town(2024), 5, 20);
        assertThat(found(Edits.section(late, "s2-1", section -> section.text("民营经济促进法宣传不够。")), "REF"))
                .isEmpty();
        assertThat(found(lacking(town(2024), "民营经济促进法宣传不够。"), "REF")).containsExactly("REF-04 ERROR 民营经济促进法");
    }

    private static Report lacking(Report report, String text) {
        return Edits.section(report, "s2-1", section -> section.text(text));
    }

    @Test
    void withoutADayOfTheDocumentThatOfPublicationCounts() {
        Report undated = Edits.frame(
                town(2024),
                frame -> frame.documentDate(Optional.empty())
                        .submittedOn(Optional.empty())
                        .publishedOn(LocalDate.of(2025, 4, 29)));
        assertThat(found(saying(undated, "学习《民营经济促进法》。"), "REF")).containsExactly("REF-04 ERROR 民营经济促进法");
        Report submitted = Edits.frame(undated, frame -> frame.submittedOn(LocalDate.of(2025, 4, 30)));
        assertThat(found(saying(submitted, "学习《民营经济促进法》。"), "REF")).containsExactly("REF-04 WARNING 民营经济促进法");
        Report unknown = Edits.frame(undated, frame -> frame.publishedOn(Optional.empty()));
        assertThat(found(saying(unknown, "学习《民营经济促进法》。"), "REF")).containsExactly("REF-04 WARNING 民营经济促进法");
        assertThat(found(planning(unknown, "学习《民营经济促进法》。"), "REF")).isEmpty();
        assertThat(found(saying(unknown, "学习《商事调解条例》。"), "REF")).containsExactly("REF-04 WARNING 商事调解条例");
        assertThat(found(lacking(unknown, "商事调解条例宣传不够。"), "REF")).containsExactly("REF-04 WARNING 商事调解条例");
        assertThat(found(lacking(unknown, "民营经济促进法宣传不够。"), "REF")).isEmpty();
        Report nothing = Edits.edit(unknown, report -> report.reportingYear(Optional.empty()));
        assertThat(SetAlone.WORDING.check(nothing).getOutcomes().stream()
                        .filter(outcome -> outcome.getRule().equals("REF-04"))
                        .map(RuleOutcome::getReason))
                .singleElement()
                .satisfies(reason -> assertThat(reason.orElseThrow().getZh()).isEqualTo("没有写明日期"));
    }

    @Test
    void citationsCountToo() {
        Citation revised =
                Citation.builder().title("中华人民共和国治安管理处罚法").status("新修订").build();
        Report report = town(2024);
        assertThat(found(Edits.edit(report, builder -> builder.addCitation(revised)), "REF"))
                .containsExactly("REF-04 WARNING 中华人民共和国治安管理处罚法");
        assertThat(found(Edits.edit(town(2025), builder -> builder.addCitation(revised)), "REF"))
                .isEmpty();
        assertThat(found(
                        Edits.edit(
                                report,
                                builder -> builder.addCitation(Citation.builder()
                                        .title("行政执法监督条例")
                                        .section("s1-2")
                                        .build())),
                        "REF"))
                .containsExactly("REF-04 ERROR 行政执法监督条例");
        assertThat(found(Edits.edit(report, builder -> builder.addCitation(Citation.of("治安管理处罚法"))), "REF"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 贯彻《法治政府建设实施纲要（2015—2020年）》。,",
        "2021, 贯彻《法治政府建设实施纲要（2015—2020年）》。, WARNING",
        "2021, 总结《法治政府建设实施纲要（2015—2020年）》落实情况。,",
        "2021, 贯彻《江临省法治政府建设实施纲要（2015—2020年）》。,",
        "2025, 贯彻《法治政府建设实施纲要（2021—2025年）》。,",
        "2026, 贯彻《法治政府建设实施纲要（2021—2025年）》。, INFO",
        "2026, 落实《提升行政执法质量三年行动计划（2023—2025年）》。, INFO",
        "2019, 贯彻《法治政府建设实施纲要（2021—2025年）》。, ERROR",
    })
    void aPlanRunsOut(int year, String text, String severity) {
        assertThat(Sayings.findings(saying(town(year), text), "REF-04"))
                .extracting(finding -> finding.getSeverity().toString())
                .isEqualTo(Optional.ofNullable(severity).stream().toList());
    }

    @Test
    void inAPlanAnOldOutlineIsCurrentUntilThereIsANewOne() {
        assertThat(found(planning(town(2025), "贯彻《法治政府建设实施纲要（2021—2025年）》。"), "REF"))
                .isEmpty();
        assertThat(found(planning(town(2020), "贯彻《法治政府建设实施纲要（2015—2020年）》。"), "REF"))
                .isEmpty();
        assertThat(found(planning(town(2021), "贯彻《法治政府建设实施纲要（2015—2020年）》。"), "REF"))
                .hasSize(1);
    }
}
