package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleInfo;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.national.codes.CodeRules;
import org.fazhi.validation.national.contents.AnnualReportRules;
import org.fazhi.validation.national.document.DocumentRules;
import org.fazhi.validation.national.duties.FirstResponsibleRules;
import org.fazhi.validation.national.filing.FilingRules;
import org.fazhi.validation.national.numbers.ArithmeticRules;
import org.fazhi.validation.national.work.WorkRules;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** What each national set holds, built anew: its rules with their severities, and whom and which years they concern. */
class SetsAnewTest {
    private static String told(RuleSet set) {
        return set.info().getId() + applies(set.info().getApplies()) + "\n"
                + new TreeMap<>(set.parameters()) + " "
                + set.byAnalogy().stream().map(BodyKind::getCode).collect(Collectors.toCollection(TreeSet::new)) + "\n"
                + set.rules().stream().map(Rule::info).map(SetsAnewTest::line).collect(Collectors.joining());
    }

    private static String line(RuleInfo rule) {
        return rule.getId() + " " + rule.getSeverity() + " " + rule.getExecutability() + applies(rule.getApplies())
                + "\n";
    }

    private static String applies(Applicability applies) {
        return applies.getFromYear().map(year -> " from " + year).orElse("")
                + applies.getToYear().map(year -> " to " + year).orElse("")
                + applies.getBodies().stream().map(kind -> " " + kind.getCode()).collect(Collectors.joining());
    }

    @Test
    void figuresAndArithmetic() {
        assertThat(told(ArithmeticRules.set())).isEqualTo("""
                cn.national:arithmetic:1.0
                {maxYearOnYearPercent=50} []
                NUM-01 ERROR FULL
                NUM-02 ERROR FULL
                NUM-03 ERROR MAY_MISS
                NUM-04 ERROR FULL
                NUM-05 WARNING FULL
                NUM-06 INFO MAY_MISS
                NUM-07 INFO FULL
                NUM-08 WARNING FULL
                """);
    }

    @Test
    void theOfficialDocument() {
        assertThat(told(DocumentRules.set())).isEqualTo("""
                cn.national:document:1.0
                {treatSubdistrictAsTownship=true} [DEV_ZONE, SUBDISTRICT]
                TTL-01 ERROR FULL
                TTL-02 WARNING MAY_OVER_REPORT
                TTL-03 ERROR FULL
                TTL-04 WARNING MAY_OVER_REPORT
                TTL-05 INFO FULL
                TTL-06 INFO FULL
                SIG-01 WARNING FULL
                SIG-02 INFO FULL
                SIG-03 WARNING FULL
                SIG-04 WARNING MAY_MISS
                """);
    }

    @Test
    void codesOfTheBodies() {
        assertThat(told(CodeRules.set())).isEqualTo("""
                cn.national:codes:1.0
                {} []
                COD-01 ERROR FULL
                COD-02 ERROR FULL
                COD-03 ERROR FULL
                """);
    }

    @Test
    void submissionAndPublication() {
        assertThat(told(FilingRules.set())).isEqualTo("""
                cn.national:filing:1.0 STATE_COUNCIL_DEPT PROVINCE CITY COUNTY TOWN TOWNSHIP DEPARTMENT \
                SUBDISTRICT DEV_ZONE
                {treatSubdistrictAsTownship=false} [DEV_ZONE, SUBDISTRICT]
                DAT-01 ERROR FULL from 2019
                DAT-02 ERROR FULL from 2019
                DAT-03 WARNING FULL
                DAT-04 ERROR FULL
                DAT-05 WARNING FULL from 2019
                DAT-06 WARNING FULL from 2015 to 2018 PROVINCE CITY COUNTY DEPARTMENT
                ADR-01 WARNING MAY_MISS from 2019 PROVINCE CITY COUNTY TOWN TOWNSHIP SUBDISTRICT DEV_ZONE
                ADR-02 WARNING MAY_MISS from 2019 PROVINCE CITY COUNTY
                ADR-03 WARNING MAY_MISS from 2019 DEPARTMENT
                ADR-04 INFO MAY_MISS from 2019
                ADR-05 WARNING MAY_MISS TOWN TOWNSHIP SUBDISTRICT
                """);
    }

    @Test
    void dutiesOfTheHeads() {
        assertThat(told(FirstResponsibleRules.set())).isEqualTo("""
                cn.national:first-responsible:1.0 from 2017 STATE_COUNCIL_DEPT PROVINCE CITY COUNTY TOWN \
                TOWNSHIP DEPARTMENT PARTY_COMMITTEE SUBDISTRICT DEV_ZONE
                {minGovernmentHeadDuties=3, minPartyHeadDuties=3} [DEPARTMENT, DEV_ZONE, STATE_COUNCIL_DEPT, \
                SUBDISTRICT, TOWN, TOWNSHIP]
                FRP-01 INFO MAY_OVER_REPORT PROVINCE CITY COUNTY TOWN TOWNSHIP SUBDISTRICT DEV_ZONE
                FRP-02 INFO MAY_OVER_REPORT PROVINCE CITY COUNTY TOWN TOWNSHIP SUBDISTRICT DEV_ZONE
                FRP-03 INFO MAY_OVER_REPORT
                FRP-04 INFO MAY_MISS
                FRP-05 INFO MAY_OVER_REPORT from 2021 PROVINCE CITY COUNTY TOWN TOWNSHIP DEPARTMENT \
                PARTY_COMMITTEE SUBDISTRICT DEV_ZONE
                FRP-06 INFO FULL
                FRP-07 WARNING MAY_MISS
                """);
    }

    @Test
    void fieldsOfWork() {
        assertThat(told(WorkRules.set())).isEqualTo("""
                cn.national:work:1.0
                {maxConfirmationDays=30, maxSimpleFine=3000, minLegalReviewerPercent=5, \
                minPublicCommentDays=30, petitionDays=60, petitionExtensionDays=30} []
                ENF-01 WARNING MAY_OVER_REPORT from 2021 TOWN TOWNSHIP SUBDISTRICT
                ENF-02 ERROR FULL
                ENF-03 ERROR FULL from 2019
                ENF-04 WARNING FULL from 2019
                ENF-05 ERROR MAY_MISS from 2021
                ENF-06 ERROR MAY_MISS from 2021
                ENF-07 WARNING MAY_MISS from 2019
                ENF-09 WARNING MAY_MISS from 2021
                ENF-08 WARNING FULL from 2019
                ENF-10 ERROR MAY_MISS
                ENF-11 ERROR FULL
                ENF-12 INFO MAY_OVER_REPORT
                MED-01 WARNING FULL
                MED-02 ERROR FULL
                MED-03 ERROR FULL
                MED-04 WARNING FULL
                PET-01 WARNING MAY_OVER_REPORT from 2022
                REV-01 ERROR MAY_OVER_REPORT TOWN TOWNSHIP SUBDISTRICT DEPARTMENT
                REV-02 ERROR MAY_MISS
                LIT-01 ERROR FULL
                LIT-02 WARNING MAY_OVER_REPORT
                DEC-01 ERROR FULL from 2020
                DEC-02 WARNING MAY_OVER_REPORT from 2020
                DOC-01 ERROR FULL from 2019
                DOC-02 WARNING FULL from 2019
                INF-01 WARNING FULL from 2019 DEPARTMENT TOWN TOWNSHIP SUBDISTRICT
                """);
    }

    @Test
    void contentsSince2019() {
        assertThat(told(AnnualReportRules.since2019())).isEqualTo("""
                cn.national:annual-report-2019:1.0 from 2019 STATE_COUNCIL_DEPT PROVINCE CITY COUNTY TOWN \
                TOWNSHIP DEPARTMENT PARTY_COMMITTEE SUBDISTRICT DEV_ZONE
                {maxBodyLength=8000, maxBodyLengthAboveTownship=15000, minBodyLength=1500, minItems=2, \
                minOutlineTasks=5, treatSubdistrictAsTownship=true} [DEV_ZONE, SUBDISTRICT]
                STR-01 ERROR FULL
                STR-02 ERROR FULL
                STR-03 WARNING MAY_MISS
                STR-04 ERROR FULL
                STR-05 INFO FULL
                STR-06 WARNING FULL
                STR-07 WARNING MAY_MISS
                STR-08 ERROR FULL
                STR-09 ERROR FULL
                STR-10 ERROR MAY_MISS
                STR-11 WARNING MAY_MISS
                STR-12 INFO FULL
                STR-13 INFO MAY_OVER_REPORT
                STR-14 INFO MAY_OVER_REPORT to 2025
                """);
    }

    @Test
    void contentsUntil2018() {
        assertThat(told(AnnualReportRules.until2018())).isEqualTo("""
                cn.national:annual-report-2015:1.0 to 2018 STATE_COUNCIL_DEPT PROVINCE CITY COUNTY TOWN \
                TOWNSHIP DEPARTMENT PARTY_COMMITTEE SUBDISTRICT DEV_ZONE
                {maxBodyLength=8000, maxBodyLengthAboveTownship=15000, minBodyLength=1500, minItems=2, \
                minOutlineTasks=5, treatSubdistrictAsTownship=true} [DEV_ZONE, SUBDISTRICT]
                STR-01 WARNING FULL
                STR-02 WARNING FULL
                STR-03 WARNING MAY_MISS
                STR-04 WARNING FULL
                STR-05 INFO FULL
                STR-06 WARNING FULL
                STR-07 WARNING MAY_MISS
                STR-08 WARNING FULL
                STR-09 ERROR FULL
                STR-10 ERROR MAY_MISS
                STR-11 WARNING MAY_MISS
                STR-12 INFO FULL
                STR-13 INFO MAY_OVER_REPORT
                STR-14 INFO MAY_OVER_REPORT to 2025
                """);
    }
}
