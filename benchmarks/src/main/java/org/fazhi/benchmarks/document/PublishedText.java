package org.fazhi.benchmarks.document;

import java.util.List;

/** Texts in the style of published reports, of any length. */
public final class PublishedText {
    private static final List<String> HEADINGS = List.of(
            "坚持党的领导，健全推进机制",
            "依法履行政府职能，优化营商环境",
            "规范文件制定管理",
            "严格重大行政决策程序",
            "严格规范公正文明执法",
            "有效预防处置突发事件",
            "多元化解矛盾纠纷",
            "强化行政权力制约监督",
            "深入开展法治宣传教育");
    private static final List<String> SENTENCES = List.of(
            "共受理矛盾纠纷%d件，调解成功%d件，调解成功率98.5%%。",
            "开展执法检查%d次，出动执法人员%d人次，责令改正违法行为若干起。",
            "组织学习《中华人民共和国行政处罚法》《中华人民共和国民法典》，发放宣传材料%d余份，受教育群众%d人次。",
            "办理信访事项%d件，按期办结%d件。",
            "审核合同%d份，提出法律意见%d条。",
            "全年召开党委会议%d次，专题研究法治建设工作%d次。",
            "公开政府信息%d条，办理依申请公开%d件，未发生行政诉讼案件。",
            "坚持把法治政府建设摆在突出位置，压实责任，细化举措，推动各项工作落地见效。");
    private static final String HEAD = "柳桥镇人民政府2024年法治政府建设情况报告\n\n县委、县政府：\n现将2024年度法治政府建设情况报告如下：\n";
    private static final String PARTS = "二、存在的不足和原因\n（一）执法队伍专业能力有待提升。主要是业务培训不够系统。\n（二）普法宣传形式较为单一。主要是对群众需求了解不深。\n"
            + "三、党政主要负责人履行推进法治建设第一责任人职责情况\n党委书记带头听取法治工作汇报2次，镇长主持召开会议4次。\n"
            + "四、2025年工作安排\n（一）开展执法业务培训，提升执法能力。\n（二）创新普法宣传方式。\n\n柳桥镇人民政府\n2025年1月20日\n";

    private PublishedText() {}

    /**
     * A text.
     *
     * @param name {@code varied} or {@code repetitive}, a colon, and the length in characters
     * @return the text, of about that length
     */
    public static String named(String name) {
        int colon = name.indexOf(':');
        int length = Integer.parseInt(name.substring(colon + 1));
        return name.startsWith("varied") ? varied(length) : repetitive(length);
    }

    private static String varied(int length) {
        StringBuilder text = new StringBuilder(length + 500).append(HEAD);
        text.append("一、2024年推进法治政府建设的主要举措和成效\n");
        for (int i = 0; text.length() < length - PARTS.length(); i++) {
            if (i % 12 == 0) {
                int heading = i / 12;
                text.append('（').append(Chinese.number(heading % 99 + 1)).append('）');
                text.append(HEADINGS.get(heading % HEADINGS.size())).append('\n');
            }
            text.append(i % 4 == 0 ? i / 4 % 3 + 1 + "." : "");
            text.append(SENTENCES.get((i * 5 + i / 8) % SENTENCES.size()).formatted(20 + i % 331, 3 + i % 17));
            text.append(i % 4 == 3 ? "\n" : "");
        }
        return text.append('\n').append(PARTS).toString();
    }

    /** One sentence over and over in one paragraph, with as many opening marks and numbers as can be. */
    private static String repetitive(int length) {
        StringBuilder text = new StringBuilder(length + 100).append(HEAD);
        text.append("一、主要举措和成效\n");
        while (text.length() < length) {
            text.append("《关于（一）1.第一，2024年1月受理1件、1件、1件其中1件（其中1件，");
        }
        return text.append("\n").toString();
    }
}
