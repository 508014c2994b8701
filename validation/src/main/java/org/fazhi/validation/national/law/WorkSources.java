package org.fazhi.validation.national.law;

import java.time.LocalDate;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;

/** The sources of the rules on the single fields of work. An article is given only where its number is certain. */
public final class WorkSources {
    public static final LegalBasis PENALTIES_EMPOWERMENT = penalties("第二十四条");
    public static final LegalBasis PENALTIES_STAFF = penalties("第四十二条");
    public static final LegalBasis PENALTIES_ON_THE_SPOT = penalties("第五十一条");
    public static final LegalBasis PENALTIES_REVIEW = penalties("第五十八条");
    public static final LegalBasis PENALTIES_TREASURY = penalties("第七十四条");

    /** The three systems: publicity, full-process record, legal review; also the yearly enforcement statistics. */
    public static final LegalBasis THREE_SYSTEMS = binding("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见")
            .number("国办发〔2018〕118号")
            .inForceFrom(LocalDate.of(2018, 12, 5))
            .build();

    public static final LegalBasis BUSINESS_ENVIRONMENT = binding("优化营商环境条例")
            .article("第五十八条")
            .inForceFrom(LocalDate.of(2020, 1, 1))
            .build();

    public static final LegalBasis ENTERPRISE_INSPECTIONS = binding("国务院办公厅关于严格规范涉企行政检查的意见")
            .inForceFrom(LocalDate.of(2025, 1, 3))
            .build();

    public static final LegalBasis ENFORCEMENT_STATISTICS = practice("行政执法统计年报填报规则");

    public static final LegalBasis MEDIATION_COMMITTEES = mediation("第八条");
    public static final LegalBasis MEDIATION_CONFIRMATION = mediation("第三十三条");

    public static final LegalBasis PETITIONS = binding("信访工作条例")
            .article("第三十四条")
            .inForceFrom(LocalDate.of(2022, 5, 1))
            .build();

    /** Whatever the version: reviews are decided by governments of county level and above. */
    public static final LegalBasis REVIEW_LAW = binding("中华人民共和国行政复议法").build();

    public static final LegalBasis REVIEW_LAW_2023 = binding("中华人民共和国行政复议法（2023年修订）")
            .article("第四条、第二十四条、第二十七条")
            .inForceFrom(LocalDate.of(2024, 1, 1))
            .build();

    public static final LegalBasis LITIGATION_LAW =
            binding("中华人民共和国行政诉讼法").article("第三条").build();

    public static final LegalBasis DECISION_STEPS = decisions(BasisKind.BINDING, "第二十五条、第三十条");
    public static final LegalBasis DECISION_COMMENT = decisions(BasisKind.BINDING, "第十五条");

    /** Departments and townships follow the regulations on major decisions. */
    public static final LegalBasis DECISIONS_BY_REFERENCE = decisions(BasisKind.ANALOGY, "第四十二条");

    public static final LegalBasis NORMATIVE_DOCUMENTS = binding("国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知")
            .number("国办发〔2018〕37号")
            .inForceFrom(LocalDate.of(2018, 5, 16))
            .build();

    public static final LegalBasis NORMATIVE_DOCUMENT_REVIEW =
            binding("国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见").build();

    public static final LegalBasis DISCLOSURE_REPORT = binding("中华人民共和国政府信息公开条例")
            .number("国务院令第711号")
            .article("第四十九条")
            .inForceFrom(LocalDate.of(2019, 5, 15))
            .build();

    public static final LegalBasis DISCLOSURE_PRACTICE = practice("乡镇、街道公开信息公开年度报告的惯例");

    private WorkSources() {}

    private static LegalBasis penalties(String article) {
        return binding("中华人民共和国行政处罚法（2021年修订）")
                .article(article)
                .inForceFrom(LocalDate.of(2021, 7, 15))
                .build();
    }

    private static LegalBasis mediation(String article) {
        return binding("中华人民共和国人民调解法")
                .article(article)
                .inForceFrom(LocalDate.of(2011, 1, 1))
                .build();
    }

    private static LegalBasis decisions(BasisKind kind, String article) {
        return LegalBasis.builder()
                .kind(kind)
                .instrument("重大行政决策程序暂行条例")
                .number("国务院令第713号")
                .article(article)
                .inForceFrom(LocalDate.of(2019, 9, 1))
                .build();
    }

    private static LegalBasis practice(String what) {
        return LegalBasis.builder().kind(BasisKind.PRACTICE).instrument(what).build();
    }

    private static LegalBasis.Builder binding(String instrument) {
        return LegalBasis.builder().kind(BasisKind.BINDING).instrument(instrument);
    }
}
