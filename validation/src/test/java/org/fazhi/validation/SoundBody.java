package org.fazhi.validation;

import java.util.List;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;

/** A body that reports: its names, the titles of its two heads, whom it reports to, the form of its title. */
record SoundBody(
        BodyKind kind, String name, String shortName, String heads, List<String> addressees, String titleOf2024) {

    /** One body of each kind that the annual-report rules name. */
    static final List<SoundBody> ALL = List.of(
            new SoundBody(
                    BodyKind.STATE_COUNCIL_DEPT,
                    "国家林业保护局",
                    "林业保护局",
                    "党组书记、局长",
                    List.of("党中央", "国务院"),
                    "国家林业保护局2024年法治政府建设年度报告"),
            new SoundBody(
                    BodyKind.PROVINCE,
                    "江临省人民政府",
                    "江临省",
                    "省委书记、省长",
                    List.of("党中央", "国务院", "省委", "省人大常委会"),
                    "江临省人民政府关于2024年度法治政府建设情况的报告"),
            new SoundBody(
                    BodyKind.CITY,
                    "云溪市人民政府",
                    "云溪市",
                    "市委书记、市长",
                    List.of("省委", "省人民政府", "市委", "市人大常委会"),
                    "云溪市2024年法治政府建设情况报告"),
            new SoundBody(
                    BodyKind.COUNTY,
                    "清河县人民政府",
                    "清河县",
                    "县委书记、县长",
                    List.of("市委", "市人民政府", "县委", "县人大常委会"),
                    "2024年清河县法治政府建设情况报告"),
            new SoundBody(
                    BodyKind.DEPARTMENT,
                    "清河县水务局",
                    "县水务局",
                    "党组书记、局长",
                    List.of("县委", "县人民政府", "市水务局"),
                    "清河县水务局2024年度推进法治政府建设工作情况的报告"),
            new SoundBody(
                    BodyKind.TOWN, "柳桥镇人民政府", "柳桥镇", "镇党委书记、镇长", List.of("县委", "县人民政府", "镇党委"), "柳桥镇2024年法治政府建设年度报告"),
            new SoundBody(
                    BodyKind.TOWNSHIP,
                    "石坪乡人民政府",
                    "石坪乡",
                    "乡党委书记、乡长",
                    List.of("县委", "县人民政府", "乡党委"),
                    "石坪乡人民政府2024年度法治政府建设情况报告"),
            new SoundBody(
                    BodyKind.SUBDISTRICT,
                    "望湖街道办事处",
                    "望湖街道",
                    "街道党工委书记、办事处主任",
                    List.of("区委", "区人民政府", "街道党工委"),
                    "望湖街道2024年法治政府建设工作报告"),
            new SoundBody(
                    BodyKind.DEV_ZONE,
                    "云溪高新技术产业开发区管理委员会",
                    "云溪高新区",
                    "党工委书记、管委会主任",
                    List.of("市委", "市人民政府"),
                    "云溪高新技术产业开发区管委会关于2024年法治政府建设情况的报告"));

    static SoundBody of(BodyKind kind) {
        return ALL.stream().filter(body -> body.kind().equals(kind)).findFirst().orElseThrow();
    }

    String title(int year) {
        return titleOf2024.replace("2024", Integer.toString(year));
    }

    Issuer issuer() {
        return SoundCodes.put(Issuer.builder(), kind)
                .name(name)
                .shortName(shortName)
                .kind(kind)
                .build();
    }
}
