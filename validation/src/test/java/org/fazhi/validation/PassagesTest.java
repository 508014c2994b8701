package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Citation;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.PartKind;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.rule.Passage;
import org.junit.jupiter.api.Test;

/** All words of a report are collected, each once. */
class PassagesTest {
    /** Ids, references to ids, codes, addresses, markers, units and dates as printed are no words. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Report.formatVersion",
            "Issuer.creditCode",
            "Issuer.divisionCode",
            "Frame.indexNumber",
            "Frame.documentDateAsPrinted",
            "Frame.url",
            "Section.id",
            "Section.marker",
            "Achievements.sections",
            "Shortcomings.sections",
            "FirstResponsible.sections",
            "NextPlan.sections",
            "OtherMatters.sections",
            "Statement.id",
            "Statement.section",
            "Shortcoming.id",
            "Shortcoming.section",
            "Cause.id",
            "Cause.section",
            "Cause.explains",
            "PlanItem.id",
            "PlanItem.answers",
            "PlanItem.section",
            "Duty.id",
            "Duty.section",
            "YearEndReport.section",
            "Figure.id",
            "Figure.indicator",
            "Figure.unit",
            "Figure.multiplier",
            "Figure.approxWord",
            "Figure.section",
            "ZeroClaim.id",
            "ZeroClaim.indicator",
            "ZeroClaim.section",
            "Mechanism.id",
            "Mechanism.section",
            "Relation.id",
            "Relation.rate",
            "Relation.whole",
            "Relation.parts",
            "Relation.section",
            "Citation.id",
            "Citation.section",
            "Damage.section");

    @Test
    void everyTextIsFoundInOnePassage() {
        MarkedReport marked = new MarkedReport();
        List<Passage> passages = Passages.of(ReportIndex.of(marked.report()));
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<String, String> text : marked.origins().entrySet()) {
            long times = passages.stream()
                    .filter(passage -> passage.text().contains(text.getKey()))
                    .count();
            if (times == 0) {
                missing.add(text.getValue());
            }
            assertThat(times).as(text.getValue()).isLessThan(2);
        }
        assertThat(missing).isEqualTo(new TreeSet<>(LEFT_OUT));
    }

    @Test
    void everyPassageStandsWhereItSays() {
        MarkedReport marked = new MarkedReport();
        Pattern marker = Pattern.compile("<\\d+>");
        List<Passage> passages = Passages.of(ReportIndex.of(marked.report())).stream()
                .filter(passage -> !passage.text().equals("1"))
                .toList();
        assertThat(passages).hasSizeGreaterThan(500).allSatisfy(passage -> {
            Matcher match = marker.matcher(passage.text());
            assertThat(match.matches()).isTrue();
            String origin = Objects.requireNonNull(marked.origins().get(match.group()));
            String member = origin.substring(origin.indexOf('.') + 1);
            assertThat(passage.pointer().tokens()).contains(member);
        });
    }

    @Test
    void unknownMembersAreReadAsTheirWords() {
        Report report = SoundReports.town();
        Report extended = Edits.edit(
                report,
                builder -> builder.putUnknownMember(
                        "remarks",
                        RawJson.of("{\"人\":[\"张\\u0041\\n\\\"x\\\"\\t\\\\\", 13800138000, true, null, -1.5]}")));
        assertThat(Passages.of(ReportIndex.of(extended)).stream()
                        .filter(passage -> passage.pointer().toString().equals("/remarks"))
                        .map(Passage::text))
                .containsExactly("人", "张A\n\"x\" \\", "13800138000", "1", "5");
    }

    @Test
    void halfAnUnknownMemberIsReadAsFarAsItGoes() {
        assertThat(RawWords.of(RawJson.of("\"ab\\u00"))).containsExactly("abu00");
        assertThat(RawWords.of(RawJson.of("\"ab\\"))).containsExactly("ab ");
        assertThat(RawWords.of(RawJson.of("\"a\\u00zzb\""))).containsExactly("a b");
        assertThat(RawWords.of(RawJson.of(""))).isEmpty();
        assertThat(RawWords.of(RawJson.of("[9, 0, 1909, /:]"))).containsExactly("9", "0", "1909");
        assertThat(RawWords.of(RawJson.of("\"\\u0041\""))).containsExactly("A");
        assertThat(RawWords.of(RawJson.of("\"\\u0041"))).containsExactly("A");
    }

    @Test
    void whatRepeatsItsSectionStaysOut() {
        Report report = Edits.section(SoundReports.town(), "s1-7", section -> section.text("全年受理72件，全部化解。"));
        Report printed = Edits.edit(
                report,
                builder -> builder.otherWork(WorkArea.builder()
                        .addFigures(figure("受理72件", "s1-7"), figure("受理72件", "s1-6"), figure("受理73件", "s1-7"))
                        .addStatement(Statement.builder()
                                .summary("全部化解")
                                .section("s1-7")
                                .build())
                        .build()));
        assertThat(Passages.of(ReportIndex.of(printed)).stream()
                        .map(passage -> passage.pointer().toString())
                        .filter(pointer -> pointer.startsWith("/otherWork")))
                .containsExactly(
                        "/otherWork/figures/0/label",
                        "/otherWork/figures/1/printed",
                        "/otherWork/figures/1/label",
                        "/otherWork/figures/2/printed",
                        "/otherWork/figures/2/label");
    }

    @Test
    void passagesKnowTheirPart() {
        Report report = Edits.edit(
                SoundReports.town(),
                builder -> builder.addCitation(
                        Citation.builder().title("民法典").section("s4-2").build()));
        List<Passage> passages = Passages.of(ReportIndex.of(report));
        assertThat(partOf(passages, "/outline/0/children/0/children/1/text")).contains(PartKind.ACHIEVEMENTS);
        assertThat(partOf(passages, "/outline/3/children/0/heading")).contains(PartKind.NEXT_PLAN);
        assertThat(partOf(passages, "/shortcomings/items/0/summary")).contains(PartKind.SHORTCOMINGS);
        assertThat(partOf(passages, "/mediation/figures/0/label")).contains(PartKind.ACHIEVEMENTS);
        assertThat(partOf(passages, "/citations/1/title")).contains(PartKind.NEXT_PLAN);
        assertThat(partOf(passages, "/citations/0/title")).isEmpty();
        assertThat(partOf(passages, "/frame/title")).isEmpty();
    }

    @Test
    void aSectionNamedByItsPartBelongsToIt() {
        Report report = Edits.sections(
                SoundReports.town(),
                section ->
                        Section.builder().from(section).part(Optional.empty()).build());
        assertThat(partOf(Passages.of(ReportIndex.of(report)), "/outline/3/children/0/text"))
                .contains(PartKind.NEXT_PLAN);
    }

    @Test
    void anItemWithoutASectionBelongsToThePartItStandsIn() {
        Report report = Report.builder()
                .shortcomings(Shortcomings.builder()
                        .addItem(Shortcoming.of("q1", "力量不足"))
                        .build())
                .otherWork(WorkArea.builder().addStatement(Statement.of("有序")).build())
                .build();
        List<Passage> passages = Passages.of(ReportIndex.of(report));
        assertThat(partOf(passages, "/shortcomings/items/0/summary")).contains(PartKind.SHORTCOMINGS);
        assertThat(partOf(passages, "/otherWork/statements/0/summary")).contains(PartKind.ACHIEVEMENTS);
    }

    @Test
    void whatSaysTheSameTwiceStandsOnce() {
        Report report = Report.builder()
                .frame(Frame.builder()
                        .title("柳桥镇 报告")
                        .titleAsPrinted("柳桥镇\n报告")
                        .closing("　")
                        .build())
                .addCitation(
                        Citation.builder().title("民法典").titleAsPrinted("民法典").build())
                .otherWork(WorkArea.builder()
                        .addFigures(
                                Figure.builder()
                                        .label("受理")
                                        .value(72)
                                        .printed("受理72件")
                                        .build(),
                                Figure.builder().label("办结").value(72).build())
                        .build())
                .build();
        assertThat(Passages.of(ReportIndex.of(report)).stream()
                        .map(passage -> passage.pointer().toString()))
                .containsExactlyInAnyOrder(
                        "/frame/title",
                        "/citations/0/title",
                        "/otherWork/figures/0/printed",
                        "/otherWork/figures/1/label");
    }

    private static Optional<PartKind> partOf(List<Passage> passages, String pointer) {
        return passages.stream()
                .filter(passage -> passage.pointer().toString().equals(pointer))
                .findFirst()
                .orElseThrow()
                .part();
    }

    private static Figure figure(String printed, String section) {
        return Figure.builder()
                .label("受理数")
                .value(72)
                .printed(printed)
                .section(section)
                .build();
    }
}
