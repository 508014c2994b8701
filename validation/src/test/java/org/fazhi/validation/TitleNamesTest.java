package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;

import java.util.List;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TTL-04: which short forms of its name the title may give a body. */
class TitleNamesTest {
    private static Report titled(String body, String... issuers) {
        return edit(
                Edits.title(SoundReports.town(), body + "2024年法治政府建设情况报告"),
                report -> report.issuers(List.of(issuers).stream()
                        .map(name -> Issuer.of(name, BodyKind.TOWN))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "清河县柳桥镇人民政府, 清河县柳桥镇人民政府, PASS",
        "云溪市清河县柳桥镇, 清河县柳桥镇人民政府, PASS",
        "柳桥镇, 清河县柳桥镇人民政府, PASS",
        "柳桥镇人民政府, 清河县柳桥镇人民政府, PASS",
        "清河柳桥, 清河县柳桥镇人民政府, PASS",
        "双桥公安分局, 双桥区公安分局, PASS",
        "清河柳桥, 清河省柳桥镇, PASS",
        "清河柳树, 清河县柳桥镇人民政府, FAIL",
        "清河柳桥村, 清河县柳桥镇人民政府, FAIL",
        "清河桥, 清河县柳桥镇人民政府, FAIL",
        "河柳, 清河县柳桥镇人民政府, FAIL",
        "石坪乡, 清河县柳桥镇人民政府, FAIL"
    })
    void theTitleNamesTheIssuer(String title, String issuer, String outcome) {
        assertThat(SetAlone.DOCUMENT.outcome("TTL-04", titled(title, issuer))).isEqualTo(outcome);
    }

    @Test
    void oneOfSeveralIssuersIsEnough() {
        assertThat(SetAlone.DOCUMENT.outcome("TTL-04", titled("柳桥镇", "石坪乡人民政府", "柳桥镇人民政府")))
                .isEqualTo("PASS");
    }

    @Test
    void withoutIssuersNothingIsAsked() {
        assertThat(SetAlone.DOCUMENT.outcome("TTL-04", titled("柳桥镇"))).isEqualTo("SKIPPED 没有写明报告机关");
    }
}
