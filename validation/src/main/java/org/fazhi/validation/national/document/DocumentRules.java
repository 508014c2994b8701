package org.fazhi.validation.national.document;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** TTL and SIG: the report as an official document. */
public final class DocumentRules {
    private DocumentRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:document:1.0")
                .title(Text.of("公文要素", "The report as an official document"))
                .applies(Applicability.always())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        RuleSet.Builder set = RuleSet.builder(info, FamilyTexts.beside(DocumentRules.class))
                .byAnalogy(BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE)
                .parameter("treatSubdistrictAsTownship", "true");
        titles(set);
        signOff(set);
        return set.build();
    }

    private static void titles(RuleSet.Builder set) {
        set.rule("TTL-01", ERROR, FULL, new TitleStated(), Sources.DOCUMENT_HANDLING)
                .rule("TTL-02", WARNING, MAY_OVER_REPORT, new TitleForm(), Sources.REPORTING_PRACTICE)
                .rule("TTL-03", ERROR, FULL, new TitleYear(), Sources.REPORTING_PERIOD)
                .rule("TTL-04", WARNING, MAY_OVER_REPORT, new TitleNamesIssuer(), Sources.DOCUMENT_HANDLING)
                .rule("TTL-05", INFO, FULL, new TitleUnbroken(), Sources.DOCUMENT_FORMAT)
                .rule("TTL-06", INFO, FULL, new TitlesAgree(), Sources.CONSISTENCY);
    }

    private static void signOff(RuleSet.Builder set) {
        set.rule("SIG-01", WARNING, FULL, new SignedAndDated(), Sources.DOCUMENT_FORMAT)
                .rule("SIG-02", INFO, FULL, new ApprovedByBothHeads(), Sources.REPORTING_PRACTICE)
                .rule("SIG-03", WARNING, FULL, new SecrecyReviewed(), Sources.SECRECY_LAW)
                .rule("SIG-04", WARNING, MAY_MISS, new NoRequest(), Sources.DOCUMENT_HANDLING);
    }
}
