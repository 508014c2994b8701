package org.fazhi.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;

/** The words a finding quotes stand in their sentence, and nothing in them steers the page. */
class PassageTest {
    private static Report report(String text) {
        return Report.builder()
                .addOutline(Section.builder().id("s1").level(1).text(text).build())
                .build();
    }

    private static Finding finding(String evidence) {
        return Finding.builder()
                .rule("NUM-01")
                .set("a:b:1.0")
                .severity(Severity.ERROR)
                .pointer("/mediation")
                .place(Text.of("调解", "mediation"))
                .evidence(evidence)
                .messageKey("NUM-01.message")
                .message(Text.of("不符", "wrong"))
                .advice(Text.of("核对", "check"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.LOGIC)
                        .instrument("算术")
                        .build())
                .fingerprint("0123456789abcdef")
                .build();
    }

    @Test
    void wordsThatStandOnceAreShownInTheirSentence() {
        Report report = report("开头。全年调处15件，调解率99%，群众满意。结尾。");
        assertThat(Passage.of(report, finding("调解率99%"))).contains(new Passage("全年调处15件，", "调解率99%", "，群众满意。"));
    }

    @Test
    void wordsThatStandTwiceOrNowhereAreShownAlone() {
        assertThat(Passage.of(report("调解率99%，调解率99%。"), finding("调解率99%"))).contains(new Passage("", "调解率99%", ""));
        assertThat(Passage.of(report("无。"), finding("调解率99%"))).contains(new Passage("", "调解率99%", ""));
    }

    @Test
    void aLongSentenceIsCutOff() {
        Passage passage = Passage.of(report("长".repeat(200) + "调解率99%" + "尾".repeat(200)), finding("调解率99%"))
                .orElseThrow();
        assertThat(passage.before()).isEqualTo("…" + "长".repeat(80));
        assertThat(passage.after()).isEqualTo("尾".repeat(80) + "…");
    }

    @Test
    void signsThatTurnTheTextAreShownAsNumbers() {
        Report report = report("前\u202E<b>甲</b>后。");
        String page = ResultHtml.write(report, ResultArbitraries.with(List.of(finding("甲"))), Language.ZH);
        assertThat(page).contains("前[U+202E]&lt;b&gt;<q>甲</q>&lt;/b&gt;后。").doesNotContain("\u202E");
    }
}
