package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.enforcement;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Citation;
import org.fazhi.report.Report;
import org.fazhi.report.Statement;
import org.junit.jupiter.api.Test;

/** ENF-01: the words that say whence a town has its power, and where they may stand. */
class LawfulPowerTest {
    private static final String WHENCE = "承接县级下放的行政处罚事项54项";
    private static final Report SILENT = edit(
            enforcement(
                    SoundReports.town(),
                    area -> area.empowermentBasis(Optional.empty())
                            .mechanisms(List.of())
                            .statements(List.of())),
            report -> report.citations(List.of()));

    private static String outcome(Report report) {
        return SetAlone.WORK.outcome("ENF-01", report);
    }

    @Test
    void nothingSaysWhence() {
        assertThat(outcome(SILENT)).isEqualTo("FAIL");
    }

    @Test
    void aStatementOnEnforcementSaysWhence() {
        assertThat(outcome(enforcement(SILENT, area -> area.addStatement(Statement.of(WHENCE)))))
                .isEqualTo("PASS");
        assertThat(outcome(enforcement(SILENT, area -> area.addStatement(Statement.of("执法更加规范")))))
                .isEqualTo("FAIL");
    }

    @Test
    void aSectionOfWhatWasDoneSaysWhenceAndOneOfThePlanDoesNot() {
        assertThat(outcome(Edits.section(SILENT, "s1-5", section -> section.text(WHENCE))))
                .isEqualTo("PASS");
        assertThat(outcome(Edits.section(SILENT, "s1-6", section -> section.text(WHENCE))))
                .isEqualTo("PASS");
        assertThat(outcome(Edits.section(SILENT, "s4-1", section -> section.text(WHENCE))))
                .isEqualTo("FAIL");
    }

    @Test
    void aDocumentCitedSaysWhence() {
        assertThat(outcome(edit(SILENT, report -> report.addCitation(Citation.of("关于赋予乡镇人民政府部分行政处罚权的决定")))))
                .isEqualTo("PASS");
        assertThat(outcome(edit(SILENT, report -> report.addCitation(Citation.of("中华人民共和国行政处罚法")))))
                .isEqualTo("FAIL");
    }
}
