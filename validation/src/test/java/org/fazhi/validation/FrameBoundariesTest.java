package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.frame;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approval;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Origin;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TTL and SIG: the near side of each limit, what is skipped and what is not concerned. */
class FrameBoundariesTest {
    private static final Report TOWN = SoundReports.town();

    private static String outcome(String rule, Report report) {
        return SetAlone.DOCUMENT.outcome(rule, report);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, PASS",
        "true, false, false, FAIL",
        "false, true, false, FAIL",
        "true, false, true, PASS",
        "false, true, true, PASS",
        "false, false, true, FAIL"
    })
    void bothHeadsApproveOrTheOneThereIs(boolean party, boolean government, boolean one, String outcome) {
        Report report = edit(
                frame(
                        TOWN,
                        frame -> frame.approval(Approval.builder()
                                .partyHeadApproved(party)
                                .governmentHeadApproved(government)
                                .build())),
                builder -> builder.issuers(List.of(Issuer.builder()
                        .from(TOWN.getIssuers().get(0))
                        .headHoldsBothPosts(one)
                        .build())));
        assertThat(outcome("SIG-02", report)).isEqualTo(outcome);
    }

    @Test
    void whatIsNotStatedIsSkipped() {
        assertThat(outcome("SIG-02", frame(TOWN, frame -> frame.approval(Optional.empty()))))
                .isEqualTo("SKIPPED 没有写明审签情况");
        assertThat(outcome(
                        "SIG-02",
                        frame(TOWN, frame -> frame.approval(Approval.builder().build()))))
                .isEqualTo("FAIL");
        assertThat(outcome("TTL-06", frame(TOWN, frame -> frame.pageTitle(Optional.empty()))))
                .isEqualTo("SKIPPED 没有网页标题");
        Report untitled = frame(TOWN, frame -> frame.title(Optional.empty()).titleAsPrinted(Optional.empty()));
        assertThat(outcome("TTL-06", untitled)).isEqualTo("SKIPPED 没有网页标题");
        for (String rule : List.of("TTL-02", "TTL-03", "TTL-04", "TTL-05")) {
            assertThat(outcome(rule, untitled)).isEqualTo("NOT_APPLICABLE 没有标题");
        }
        assertThat(outcome("TTL-03", Edits.title(TOWN, "柳桥镇法治政府建设情况报告"))).isEqualTo("SKIPPED 没有写明年度");
        assertThat(outcome("TTL-03", edit(TOWN, report -> report.reportingYear(Optional.empty()))))
                .isEqualTo("SKIPPED 没有写明年度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TTL-01", "SIG-01"})
    void aFormThatHoldsNothingOfADocumentIsNotAsked(String rule) {
        Report frameless = edit(TOWN, report -> report.frame(Optional.empty()));
        assertThat(outcome(rule, edit(frameless, report -> report.origin(Origin.FORM))))
                .isEqualTo("SKIPPED 表单不含公文要素");
        assertThat(outcome(rule, edit(frameless, report -> report.origin(Origin.TEXT))))
                .isEqualTo("FAIL");
        assertThat(outcome(rule, frameless)).isEqualTo("FAIL");
        assertThat(outcome(
                        rule,
                        edit(
                                TOWN,
                                report -> report.origin(Origin.FORM)
                                        .frame(Frame.builder().build()))))
                .isEqualTo("FAIL");
        assertThat(outcome(rule, edit(TOWN, report -> report.origin(Origin.FORM))))
                .isEqualTo("PASS");
    }

    @Test
    void aDateAsPrintedIsADate() {
        Report undated = frame(TOWN, frame -> frame.documentDate(Optional.empty()));
        assertThat(SetAlone.DOCUMENT.findings("SIG-01", undated))
                .containsExactly("WARNING message.date /frame/documentDate");
        assertThat(outcome("SIG-01", frame(undated, frame -> frame.documentDateAsPrinted("二〇二五年一月"))))
                .isEqualTo("PASS");
    }

    @Test
    void aRequestIsFoundWhereverItStands() {
        String request = "妥否，请批示。";
        assertThat(SetAlone.DOCUMENT.findings("SIG-04", frame(TOWN, frame -> frame.preamble(request))))
                .containsExactly("WARNING message /frame/preamble");
        assertThat(SetAlone.DOCUMENT.findings("SIG-04", frame(TOWN, frame -> frame.closing(request))))
                .containsExactly("WARNING message /frame/closing");
        assertThat(SetAlone.DOCUMENT.findings("SIG-04", Edits.telling(TOWN, request)))
                .containsExactly("WARNING message /outline/0/children/4/text");
        assertThat(outcome("SIG-04", edit(TOWN, report -> report.frame(Optional.empty()))))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({
        "中共柳桥镇委员会 柳桥镇人民政府2024年报告, 2, ''",
        "柳桥镇委 柳桥镇人民政府2024年报告, 2, ''",
        "柳桥镇人民政府 柳桥镇人大2024年报告, 2, ''",
        "柳桥镇人民政府2024年 报告, 2, INFO message /frame/titleAsPrinted",
        "中共柳桥镇委员会 柳桥镇人民政府 2024年报告, 2, INFO message /frame/titleAsPrinted",
        "中共柳桥镇委员会 柳桥镇人民政府2024年报告, 1, INFO message /frame/titleAsPrinted"
    })
    void oneSpaceMayStandBetweenTwoIssuers(String title, int issuers, String finding) {
        Report report = edit(
                frame(TOWN, frame -> frame.titleAsPrinted(title)),
                builder -> builder.issuers(
                        List.of(Issuer.of("柳桥镇人民政府", BodyKind.TOWN), Issuer.of("中共柳桥镇委员会", BodyKind.PARTY_COMMITTEE))
                                .subList(0, issuers)));
        assertThat(String.join(";", SetAlone.DOCUMENT.findings("TTL-05", report)))
                .isEqualTo(finding);
    }

    @Test
    void theTitleIsTakenWhereItIsNotToldHowItIsPrinted() {
        Report report = frame(TOWN, frame -> frame.title("柳桥镇2024年 法治政府建设情况报告").titleAsPrinted(Optional.empty()));
        assertThat(SetAlone.DOCUMENT.findings("TTL-05", report)).containsExactly("INFO message /frame/title");
    }
}
