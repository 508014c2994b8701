package example.songhe;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;

/**
 * The province. Its regulation makes the secrecy review (SIG-03) a duty, asks for three shortcomings and three plans at
 * least, and, as a rule of its own, that no more agreements be confirmed by court than were made in writing.
 */
final class Songhe {
    static final String ID = "cn.songhe:annual-report:1.0";

    private static final LegalBasis REGULATION = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("松河省法治政府建设年度报告办法")
            .article("第九条")
            .inForceFrom(LocalDate.of(2022, 7, 1))
            .build();

    static final RuleSet SET = RuleSet.builder(
                    RuleSetInfo.builder()
                            .id(ID)
                            .title(Text.of("松河省年度报告规则", "Annual reports in Songhe Province"))
                            .jurisdiction("97")
                            .applies(Applicability.builder().fromYear(2022).build())
                            .inForceFrom(LocalDate.of(2022, 7, 1))
                            .status(RuleSetStatus.PUBLISHED)
                            .addPrerequisite("cn.national:document")
                            .addPrerequisite("cn.national:annual-report-2019")
                            .build(),
                    Texts.of("songhe"))
            .rule(
                    "SH-01",
                    WARNING,
                    FULL,
                    Shapes.atMost("mediation.confirmed", "mediation.agreements_written"),
                    REGULATION)
            .tighten("cn.national:document", "SIG-03", ERROR, REGULATION)
            .adjust("cn.national:annual-report-2019", "minItems", "3", REGULATION)
            .build();

    private Songhe() {}
}
