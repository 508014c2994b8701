package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.report.Figure;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of rule a file may hold: what it finds, and what is told of its members. */
class RuleKindsTest {
    private static final String TOGETHER =
            "togetherAtMost; parts: [mediation.confirmed, mediation.succeeded]; whole: mediation.accepted";
    private static final String ADD_UP =
            "addUp; parts: [mediation.confirmed, mediation.succeeded]; whole: mediation.accepted";
    private static final String SHARE =
            "shareAtLeast; part: mediation.succeeded; whole: mediation.accepted; percent: 90";
    private static final String WITHIN = "within; indicator: mediation.accepted; least: 2; most: 5";
    private static final String WITHOUT = "without; words: [空话]; except: [空话连篇]; in: [SHORTCOMINGS]";
    private static final String REQUIRED = "requiredPart; part: NEXT_PLAN";

    /** A file with one rule of a kind: its word, then its members. */
    private static String file(String kind) {
        return Files.SOUND
                .replaceFirst("(?s)kind: atMost.*?    severity", "kind: KIND\n    severity")
                .replace("KIND", kind.replace("; ", "\n    "))
                .replaceFirst("message: .*", "message: {zh: 有误, en: A fault}");
    }

    private static List<String> places(String kind, Report report) {
        return ReportValidator.of(Files.read(file(kind))).check(report).getFindings().stream()
                .map(finding -> finding.getPointer())
                .toList();
    }

    private static List<String> places(String kind, long confirmed, long succeeded, long accepted) {
        return places(
                kind,
                Report.builder()
                        .otherWork(WorkArea.builder()
                                .addFigures(
                                        Figure.of("mediation.confirmed", confirmed),
                                        Figure.of("mediation.succeeded", succeeded),
                                        Figure.of("mediation.accepted", accepted))
                                .build())
                        .build());
    }

    @Test
    void theWordsOfTheKinds() {
        assertThat(RuleKind.byWord())
                .containsOnlyKeys(
                        "atMost", "togetherAtMost", "addUp", "shareAtLeast", "within", "without", "requiredPart");
    }

    @Test
    void figuresTogetherAndSums() {
        assertThat(places(TOGETHER, 3, 5, 8)).isEmpty();
        assertThat(places(TOGETHER, 3, 5, 9)).isEmpty();
        assertThat(places(TOGETHER, 3, 5, 7)).containsExactly("/otherWork/figures/0/value");
        assertThat(places(ADD_UP, 3, 5, 8)).isEmpty();
        assertThat(places(ADD_UP, 3, 5, 9)).containsExactly("/otherWork/figures/2/value");
    }

    @Test
    void sharesAndBounds() {
        assertThat(places(SHARE, 0, 9, 10)).isEmpty();
        assertThat(places(SHARE, 0, 8, 10)).containsExactly("/otherWork/figures/1/value");
        assertThat(places(WITHIN, 0, 0, 2)).isEmpty();
        assertThat(places(WITHIN, 0, 0, 5)).isEmpty();
        assertThat(places(WITHIN, 0, 0, 1)).containsExactly("/otherWork/figures/2/value");
        assertThat(places(WITHIN, 0, 0, 6)).containsExactly("/otherWork/figures/2/value");
    }

    private static Report said(String shortcoming, String plan) {
        return Report.builder()
                .shortcomings(Shortcomings.builder()
                        .addItem(Shortcoming.of("q1", shortcoming))
                        .build())
                .nextPlan(NextPlan.builder().addItem(PlanItem.of("p1", plan)).build())
                .build();
    }

    @Test
    void wordsAndParts() {
        assertThat(places(WITHOUT, said("空话较多", "空话"))).containsExactly("/shortcomings/items/0/summary");
        assertThat(places(WITHOUT, said("空话连篇", "空话"))).isEmpty();
        assertThat(places(WITHOUT.replace("; in: [SHORTCOMINGS]", ""), said("空话连篇", "空话")))
                .containsExactly("/nextPlan/items/0/summary");
        assertThat(places(REQUIRED, Report.builder().build())).containsExactly("/nextPlan");
        assertThat(places(REQUIRED, said("力量不足", "加强培训"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "addUp; parts: [mediation.confirmd]; whole: mediation.accepted | 第 7 行第 13 列：不认识的指标“mediation.confirmd”。改为“mediation.confirmed”。",
                "addUp; parts: [zzz]; whole: mediation.accepted | 第 7 行第 13 列：不认识的指标“zzz”。核对指标。",
                "addUp; parts: []; whole: mediation.accepted | 第 7 行第 12 列：“parts”没有内容。至少写一个。",
                "addUp; whole: mediation.accepted | 第 5 行第 5 列：缺少“parts”。补上这一项。",
                "addUp; parts: mediation.confirmed; whole: mediation.accepted | 第 7 行第 12 列：“parts”应为列表。每项以“- ”开头。;第 7 行第 12 列：“parts”没有内容。至少写一个。",
                "within; indicator: mediation.accepted; most: 5 | 第 5 行第 5 列：缺少“least”。补上这一项。",
                "within; indicator: mediation.accepted; least: x; most: 5 | 第 8 行第 12 列：“x”应为整数。更正这个值。",
                "within; indicator: mediation.accepted; least: 1234567890; most: 5 | 第 8 行第 12 列：“1234567890”应为整数。更正这个值。",
                "shareAtLeast; part: mediation.succeeded; whole: mediation.accepted | 第 5 行第 5 列：缺少“percent”。补上这一项。",
                "without; words: [空话]; in: [SHORTCOMING] | 第 8 行第 10 列：不认识的部分“SHORTCOMING”。改为“SHORTCOMINGS”。",
                "requiredPart | 第 5 行第 5 列：缺少“part”。补上这一项。",
                "requiredPart; part: OTHER | 第 5 行第 5 列：不能要求这一部分：OTHER。更正后再用。",
                "requiredPart; part: OTHER; percent: 3 | 第 5 行第 5 列：不能要求这一部分：OTHER。更正后再用。;第 8 行第 5 列：不认识的项“percent”。可用的有：id、kind、title、message、advice、severity、executability、applies、basis、part。"
            })
    void whatIsWrongWithTheMembersIsTold(String kind, String problems) {
        assertThat(Files.problems(file(kind))).containsExactly(problems.split(";"));
    }

    @Test
    void placeholdersAreThoseOfTheKind() {
        String file = file(WITHIN);
        assertThat(Files.problems(
                        file.replace("{zh: 有误, en: A fault}", "{zh: '“{whole}”有误', en: 'A fault in “{whole}”'}")))
                .containsExactly("第 12 行第 14 列：不认识的占位符“whole”。可用的有：actual、expected、part。");
        assertThat(Files.problems(file.replace("{zh: 核对, en: Check}", "{zh: '核对“{whole}”', en: 'Check “{whole}”'}")))
                .containsExactly("第 13 行第 13 列：不认识的占位符“whole”。可用的有：actual、expected、part。");
        assertThat(Files.problems(file.replace("{zh: 核对, en: Check}", "{zh: '核对“{part}”', en: 'Check “{part}”'}")))
                .isEmpty();
    }

    @Test
    void rulesWithoutIdsAreEachToldOnce() {
        String nameless = Files.SOUND.replace("- id: EX-01\n    kind", "- kind");
        String both = nameless + nameless.substring(nameless.indexOf("  - kind"));
        assertThat(Files.problems(both)).containsExactly("第 5 行第 5 列：缺少“id”。补上这一项。", "第 14 行第 5 列：缺少“id”。补上这一项。");
    }
}
