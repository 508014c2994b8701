package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.report.Achievements;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place is called, and what of it stays when something is put before it. */
class PlaceTest {
    private static final Figure COUNTED = Figure.builder()
            .indicator("petition.accepted")
            .label("受理信访件")
            .value(165)
            .scope("镇级")
            .printed("受理信访165件")
            .section("s1-1")
            .build();

    private static Section section(String id, String heading, Section... children) {
        return Section.builder()
                .id(id)
                .level(1)
                .marker("（六）")
                .heading(heading)
                .addChildren(children)
                .build();
    }

    private static final ReportIndex INDEX = ReportIndex.of(Report.builder()
            .frame(Frame.builder().title("报告").build())
            .addOutline(
                    section("s1", "主要举措", section("s1-1", "化解纠纷")),
                    Section.builder().id("s2").level(1).marker("二、").build())
            .achievements(Achievements.builder().addSection("s1").build())
            .otherWork(WorkArea.builder()
                    .addFigures(COUNTED, Figure.builder().label("走访").value(8).build())
                    .build())
            .build());

    private static Pointer pointer(String path) {
        Pointer pointer = Pointer.ROOT;
        for (String token : path.substring(1).split("/")) {
            pointer = token.matches("[0-9]+") ? pointer.child(Integer.parseInt(token)) : pointer.child(token);
        }
        return pointer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "/outline/0 # 第一部分“主要举措” # part 1 “主要举措” # section 主要举措 ",
                "/outline/0/text # 第一部分“主要举措” # part 1 “主要举措” # section 主要举措 text",
                "/outline/0/heading # 第一部分“主要举措” 标题 # heading of part 1 “主要举措” # section 主要举措 heading",
                "/outline/0/children/0/marker # 第一部分“主要举措” （六）“化解纠纷” 标题 # heading of part 1 “主要举措” （六） “化解纠纷” # section 主要举措/化解纠纷 marker",
                "/outline/1/text # 第二部分 # part 2 # section 二、 text",
                "/otherWork/figures/0/value # 第一部分“主要举措” （六）“化解纠纷”：受理信访165件 # part 1 “主要举措” （六） “化解纠纷”: 受理信访165件 # otherWork/figures petition.accepted|受理信访件|镇级|受理信访165件 value",
                "/otherWork/figures/1/value # 其他工作：走访 # OTHER: 走访 # otherWork/figures |走访|| value",
                "/achievements # 第一部分“主要举措” # part 1 “主要举措” # /achievements",
                "/shortcomings/items # “存在的不足和原因”部分 # part SHORTCOMINGS # /shortcomings/items",
                "/frame/title # 标题 # title # /frame/title",
                "/frame/url # 公文要素 # document frame # /frame/url",
                "/frame # 公文要素 # document frame # /frame",
                "/issuers/0/name # 报告机关 # issuer # /issuers/0/name",
                "/remarks # remarks # remarks # /remarks"
            })
    void placesInWordsAndTheirAnchors(String path, String zh, String en, String anchor) {
        Place place = Place.of(INDEX, pointer(path));
        assertThat(place.text().getZh()).isEqualTo(zh);
        assertThat(place.text().getEn()).isEqualTo(en);
        assertThat(place.anchor().strip()).isEqualTo(anchor);
    }

    @Test
    void theReportAsAWhole() {
        assertThat(Place.of(INDEX, Pointer.ROOT).text().getZh()).isEqualTo("报告全文");
        assertThat(Place.unquoted(INDEX, Pointer.ROOT).getEn()).isEqualTo("the report as a whole");
    }

    @ParameterizedTest
    @CsvSource({
        "/outline/0/children/0/text, 第一部分 （六）",
        "/otherWork/figures/0/value, 第一部分 （六）",
        "/otherWork/figures/1/value, 其他工作",
        "/frame/title, 标题",
        "/achievements, “主要举措和成效”部分"
    })
    void placesWithoutWordsOfTheReport(String path, String zh) {
        assertThat(Place.unquoted(INDEX, pointer(path)).getZh()).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 第一部分",
        "8, 第九部分",
        "9, 第十部分",
        "10, 第十一部分",
        "18, 第十九部分",
        "19, 第二十部分",
        "20, 第二十一部分",
        "98, 第九十九部分",
        "99, 第100部分"
    })
    void partsAreNumberedInChinese(int at, String zh) {
        ReportIndex many = ReportIndex.of(Report.builder()
                .outline(IntStream.range(0, 101)
                        .mapToObj(number ->
                                Section.builder().id("s" + number).level(1).build())
                        .toList())
                .build());
        assertThat(Place.of(many, Pointer.ROOT.child("outline").child(at))
                        .text()
                        .getZh())
                .isEqualTo(zh);
    }

    @Test
    void pointersAreOrderedTokenByToken() {
        List<String> ordered = List.of(
                "",
                "/frame",
                "/frame/0",
                "/frame/2",
                "/frame/10",
                "/frame/2000000000",
                "/frame/a",
                "/frame/a/1",
                "/frame/b",
                "/outline");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                int order = PointerOrder.INSTANCE.compare(ordered.get(i), ordered.get(j));
                assertThat(Integer.signum(order))
                        .as(ordered.get(i) + " " + ordered.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
