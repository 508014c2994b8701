package example.songhe;

import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.report.PartKind;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;
import org.fazhi.validation.shape.Words;

/**
 * The city, on top of the province. It takes a part that says too little (STR-12) for a warning, asks for four items,
 * and has a rule of its own: a shortcoming is not told in empty words.
 */
final class Linzhu {
    static final String ID = "cn.linzhu:annual-report:1.0";

    private static final LegalBasis GUIDE = LegalBasis.builder()
            .kind(BasisKind.PRACTICE)
            .instrument("临渚市年度报告编写指引")
            .build();

    static final RuleSet SET = RuleSet.builder(
                    RuleSetInfo.builder()
                            .id(ID)
                            .title(Text.of("临渚市年度报告规则", "Annual reports in Linzhu City"))
                            .jurisdiction("9702")
                            .applies(Applicability.always())
                            .status(RuleSetStatus.PUBLISHED)
                            .addPrerequisite(Songhe.ID)
                            .build(),
                    Texts.of("linzhu"))
            .rule(
                    "LZ-01",
                    INFO,
                    MAY_MISS,
                    Shapes.without(Words.of("有待进一步加强", "还有一定差距")
                            .except("与先进地区相比还有一定差距")
                            .in(PartKind.SHORTCOMINGS)),
                    GUIDE)
            .tighten("cn.national:annual-report-2019", "STR-12", WARNING, GUIDE)
            .adjust("cn.national:annual-report-2019", "minItems", "4", GUIDE)
            .build();

    private Linzhu() {}
}
