package org.fazhi.validation.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.report.BodyKind;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of words when all that tells a body from another is taken out. */
class NeutralTest {
    private static final Report REPORT = Report.builder()
            .addIssuer(Issuer.builder()
                    .name("柳桥镇人民政府")
                    .shortName("柳桥")
                    .kind(BodyKind.TOWN)
                    .parentName("清河县人民政府")
                    .build())
            .addIssuer(Issuer.of("中", BodyKind.TOWN))
            .firstResponsible(FirstResponsible.builder()
                    .addDuty(Duty.builder()
                            .role(DutyRole.PARTY_HEAD)
                            .person("李某某")
                            .summary("带头学法")
                            .build())
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "柳桥镇人民政府开展普法 | 开展普法",
                "柳桥镇开展普法 | 开展普法",
                "柳桥开展普法 | 开展普法",
                "清河县人民政府、清河县部署 | 部署",
                "李某某同志听取汇报 | 同志听取汇报",
                "我镇全镇我街道组织 | 组织",
                "我们全面推进 | 我们全面推进",
                "中心组学习 | 中心组学习",
                "调解72件，成功率99.42% | 调解0件成功率0",
                "12,000人次 | 0人次",
                "２０２４年1月3日 | 0年0月0日",
                "1、2和3. | 00和0",
                "学习《宪法》《民法典》。 | 学习",
                "一是“依法”（行政） B2B | 一是依法行政B0B"
            })
    void namesNumbersTitlesAndMarksAreTakenOut(String words, String left) {
        assertThat(Neutral.of(REPORT).of(words)).isEqualTo(left);
    }

    @Test
    void aReportThatNamesNobodyKeepsItsWords() {
        assertThat(Neutral.of(Report.builder().build()).of("柳桥镇普法 3 场")).isEqualTo("柳桥镇普法0场");
    }

    @Test
    void anEndlessTitleIsNoTitle() {
        String open = "《" + "法".repeat(81) + "》";
        assertThat(Neutral.of(REPORT).of(open)).isEqualTo("法".repeat(81));
        assertThat(Neutral.of(REPORT).of("《" + "法".repeat(80) + "》")).isEmpty();
    }
}
