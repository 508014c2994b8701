package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.report.Frame;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that hang together and such as only stand together; headings in two halves; what follows the signature. */
class BoundAndHeadedTest {
    private static final String TITLE = "青岚县2024年度法治政府建设情况报告\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "立案120起，破案96起，破案率80%。|96/120=80",
                "立案120起，破案96起，破案率75%。|96/120=75",
                "维持26件，驳回5件，撤回终止8件，被撤销、确认违法3件，纠错率7.1%。|-",
                "出让74宗、5608亩；处置批而未供土地9120亩、闲置土地1347亩，闲置土地处置率68.2%。|-"
            })
    void aRateIsBoundToNumbersThatCanBeItsPartAndWhole(String sentence, String bound) {
        assertThat(rates(read("一、主要举措和成效\n（一）严格执法。全年抓好落实。" + sentence + "\n"))).isEqualTo(bound == null ? "" : bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "收案2416件，受理2158件，加旧存137件，办结2090件，未结205件。|-",
                "许可申请812件，受理790件；准予771件，不予许可12件，在办7件。|790=771+12+7",
                "受理许可申请790件，准予771件，不予许可12件，在办9件。|790=771+12+9"
            })
    void aListOfOutcomesIsBoundToTheNumberItMakesUp(String sentence, String bound) {
        assertThat(sums(read("一、主要举措和成效\n（一）依法办理。全年抓好落实。" + sentence + "\n"))).isEqualTo(bound == null ? "" : bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本镇全年受理行政复议申请2件，均作出维持的复议决定。|review.as_authority",
                "街道依法受理并审结行政复议案件2件，作出维持决定1件，终止1件。|review.as_authority",
                "本局作为行政复议机关受理并审结行政复议案件2件。|review.as_authority",
                "以本镇为被申请人的行政复议案件2件，县政府作出维持决定。|review.accepted",
                "县政府受理行政复议申请2件，均作出维持的复议决定。|review.accepted",
                "本镇受理行政复议申请2件。|review.accepted"
            })
    void reviewsThatTheIssuerSaysItDecidedAreThoseOfAnAuthority(String sentence, String indicator) {
        Report report = read("一、主要举措和成效\n（一）依法办理。全年抓好落实。" + sentence + "\n");
        assertThat(report.figures().stream()
                        .map(figure -> figure.getIndicator().orElse("-"))
                        .findFirst())
                .contains(indicator);
    }

    @Test
    void aHeadingMayHaveASecondHalfOrBeginWithAYear() {
        Report report = read("一、照章办事：把规矩立起来\n受理案件30件。\n二、照镜自省：尚存差距与成因\n执法力量不足。\n" + "三、受理投诉：全年30件，办结30件。\n");
        assertThat(report.getOutline().stream()
                        .map(section -> section.getHeading().orElse("")))
                .containsExactly("照章办事：把规矩立起来", "照镜自省：尚存差距与成因", "受理投诉");
        assertThat(parts(report)).contains(PartKind.SHORTCOMINGS);

        Report unnumbered = read("短板与归因\n执法力量不足，因为编制较少。\n2025年的打算\n推行执法公示，将补充执法人员，逐月核查台账。\n");
        assertThat(parts(unnumbered)).contains(PartKind.SHORTCOMINGS, PartKind.NEXT_PLAN);
    }

    @Test
    void aTextMayEndInACellOfATable() {
        Report report = read("一、主要举措和成效\n办结情况如下。\n案件数（件）  30");
        assertThat(report.getOutline()).hasSize(1);
    }

    @Test
    void aCopyInBracketsFollowsTheSignature() {
        Report report = read("一、主要举措和成效\n受理案件30件，办结30件。\n\n青岚县人民政府\n2025年2月17日\n\n（抄送：县委依法治县办）\n");
        Frame frame = report.getFrame().orElseThrow();
        assertThat(frame.getSignatories()).containsExactly("青岚县人民政府");
        assertThat(frame.getDocumentDate()).hasToString("Optional[2025-02-17]");
        assertThat(frame.getCopies()).containsExactly("县委依法治县办");
    }

    private static Report read(String body) {
        return ReportText.read(TITLE + body).report();
    }

    private static List<PartKind> parts(Report report) {
        return report.getOutline().stream()
                .map(Section::getPart)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String rates(Report report) {
        Values values = Values.of(report);
        return report.getRelations().stream()
                .filter(relation -> relation.getRate().isPresent())
                .map(relation -> values.of(relation.getParts().get(0)) + "/"
                        + values.of(relation.getWhole().orElseThrow()) + "="
                        + values.of(relation.getRate().orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    private static String sums(Report report) {
        return report.getRelations().stream()
                .filter(relation -> relation.getRate().isEmpty())
                .map(Values.of(report)::sum)
                .collect(Collectors.joining(" "));
    }
}
