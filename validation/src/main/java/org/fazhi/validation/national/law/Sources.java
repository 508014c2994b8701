package org.fazhi.validation.national.law;

import java.time.LocalDate;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;

/** The sources the national rules rest on. An article is given only where its number is certain. */
public final class Sources {
    public static final LegalBasis ARITHMETIC = logic("算术：比率、合计与部分应当一致");
    public static final LegalBasis CONSISTENCY = logic("同一事实前后应当一致");
    public static final LegalBasis REPORTING_PERIOD = logic("年度报告报告的是报告年度，安排的是下一年度");

    /** The annual-report chapter of the supervision provisions: what the report must contain. */
    public static final LegalBasis REQUIRED_CONTENTS = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("法治政府建设与责任落实督察工作规定")
            .number("厅字〔2019〕28号")
            .article("年度报告章")
            .inForceFrom(LocalDate.of(2019, 4, 15))
            .build();

    /** Before 2019 only the Outline of 2015 asked governments of county level and above to report. */
    public static final LegalBasis OUTLINE_2015 = LegalBasis.builder()
            .kind(BasisKind.PRACTICE)
            .instrument("法治政府建设实施纲要（2015—2020年）")
            .number("中发〔2015〕36号")
            .inForceFrom(LocalDate.of(2015, 12, 27))
            .inForceTo(LocalDate.of(2020, 12, 31))
            .build();

    public static final LegalBasis OUTLINE_2021 = LegalBasis.builder()
            .kind(BasisKind.PRACTICE)
            .instrument("法治政府建设实施纲要（2021—2025年）")
            .number("中发〔2021〕33号")
            .inForceFrom(LocalDate.of(2021, 8, 11))
            .inForceTo(LocalDate.of(2025, 12, 31))
            .build();

    public static final LegalBasis FIRST_RESPONSIBLE = LegalBasis.builder()
            .kind(BasisKind.ANALOGY)
            .instrument("党政主要负责人履行推进法治建设第一责任人职责规定")
            .inForceFrom(LocalDate.of(2016, 11, 30))
            .build();

    public static final LegalBasis DOCUMENT_HANDLING = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("党政机关公文处理工作条例")
            .number("中办发〔2012〕14号")
            .inForceFrom(LocalDate.of(2012, 7, 1))
            .build();

    public static final LegalBasis DOCUMENT_FORMAT = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("党政机关公文格式")
            .number("GB/T 9704-2012")
            .inForceFrom(LocalDate.of(2012, 7, 1))
            .build();

    public static final LegalBasis SECRECY_LAW = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国保守国家秘密法")
            .article("第三十五条")
            .inForceFrom(LocalDate.of(2024, 5, 1))
            .build();

    public static final LegalBasis FINES_OPINION = LegalBasis.builder()
            .kind(BasisKind.PRACTICE)
            .instrument("国务院关于进一步规范和监督罚款设定与实施的指导意见")
            .number("国发〔2024〕5号")
            .build();

    public static final LegalBasis REPORTING_PRACTICE = practice("法治政府建设年度报告编写惯例");
    public static final LegalBasis NUMBER_USAGE = practice("数字用法惯例");

    /** The annual-report chapter of the supervision provisions: by when and to whom the report is submitted. */
    public static final LegalBasis SUBMISSION = supervision("年度报告章");

    /** The annual-report chapter of the supervision provisions: publication. */
    public static final LegalBasis PUBLICATION = supervision("第二十四条");

    public static final LegalBasis LOCAL_CONGRESSES = logic("乡、镇设人民代表大会而不设常务委员会，街道不设人民代表大会");

    /** Heads of party committees and governments of county level and above. */
    public static final LegalBasis PERSONAL_DEEDS = firstResponsible("第四条");

    public static final LegalBasis PARTY_HEAD_DUTIES = firstResponsible("第五条");
    public static final LegalBasis GOVERNMENT_HEAD_DUTIES = firstResponsible("第六条");

    /** The opinion of the Central Commission for the Rule of Law of February 2021. */
    public static final LegalBasis YEAR_END_REPORT = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见")
            .build();
    // Comparison with other reports
    public static final LegalBasis OWN_REPORT = practice("年度报告反映本机关本年度的实际情况，不照搬上年和其他机关的报告");
    // Personal data and secrets, codes, wording
    public static final LegalBasis PERSONAL_DATA = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国个人信息保护法")
            .article("第二十五条、第二十八条")
            .inForceFrom(LocalDate.of(2021, 11, 1))
            .build();

    public static final LegalBasis PRIVACY_IN_DISCLOSURE = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国政府信息公开条例")
            .number("国务院令第711号")
            .article("第十五条")
            .inForceFrom(LocalDate.of(2019, 5, 15))
            .build();

    public static final LegalBasis ID_CARDS = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国居民身份证法")
            .article("第十九条")
            .build();

    public static final LegalBasis MINORS = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国未成年人保护法")
            .article("第一百零三条")
            .build();

    public static final LegalBasis CREDIT_CODE = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("法人和其他组织统一社会信用代码编码规则")
            .number("GB 32100-2015")
            .build();

    public static final LegalBasis DIVISION_CODES = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("行政区划管理条例")
            .article("第十七条")
            .inForceFrom(LocalDate.of(2019, 1, 1))
            .build();

    public static final LegalBasis TOWNSHIP_CODES = LegalBasis.builder()
            .kind(BasisKind.ANALOGY)
            .instrument("县以下行政区划代码编制规则")
            .number("GB/T 10114-2003")
            .build();

    public static final LegalBasis TIME = logic("文件不能引用成文时还没有的事物，也不把已经失效的当作现行的");
    public static final LegalBasis NAMES = logic("法律和文件按其本名引用");
    public static final LegalBasis CLEAN_TEXT = practice("公开文本只含报告本身");

    public static final LegalBasis LEGAL_PUBLICITY = LegalBasis.builder()
            .kind(BasisKind.PRACTICE)
            .instrument("法治宣传教育五年规划")
            .build();

    public static final LegalBasis PETITIONS = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("信访工作条例")
            .inForceFrom(LocalDate.of(2022, 5, 1))
            .build();

    public static final LegalBasis REVIEW = LegalBasis.builder()
            .kind(BasisKind.BINDING)
            .instrument("中华人民共和国行政复议法")
            .article("第四条、第二十四条")
            .inForceFrom(LocalDate.of(2024, 1, 1))
            .build();

    private Sources() {}

    private static LegalBasis supervision(String article) {
        return LegalBasis.builder()
                .kind(BasisKind.BINDING)
                .instrument("法治政府建设与责任落实督察工作规定")
                .number("厅字〔2019〕28号")
                .article(article)
                .inForceFrom(LocalDate.of(2019, 4, 15))
                .build();
    }

    private static LegalBasis firstResponsible(String article) {
        return LegalBasis.builder()
                .kind(BasisKind.BINDING)
                .instrument("党政主要负责人履行推进法治建设第一责任人职责规定")
                .article(article)
                .inForceFrom(LocalDate.of(2016, 11, 30))
                .build();
    }

    private static LegalBasis logic(String principle) {
        return LegalBasis.builder().kind(BasisKind.LOGIC).instrument(principle).build();
    }

    private static LegalBasis practice(String what) {
        return LegalBasis.builder().kind(BasisKind.PRACTICE).instrument(what).build();
    }
}
