package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.Map;
import org.fazhi.report.BodyKind;

/**
 * Whom a kind of government body reports to, as the words by which addressees are recognised.
 *
 * @param partyAbove words for the party committee of the next higher level
 * @param governmentAbove words for the government of the next higher level
 * @param partyBeside words for the party committee of the same level; empty where the text asks for none
 */
record Recipients(List<String> partyAbove, List<String> governmentAbove, List<String> partyBeside) {
    /** 人大常委会, of whatever level. */
    static final List<String> CONGRESS = List.of("人大", "人民代表大会");

    private static final List<String> GOVERNMENTS = List.of("政府", "行署", "公署", "管委会", "管理委员会", "两办", "上级", "上一级");
    private static final Recipients OF_TOWN = new Recipients(
            List.of("县委", "区委", "市委", "旗委", "州委", "盟委", "地委", "省委", "党委", "工委", "两办", "上级", "上一级"),
            GOVERNMENTS,
            List.of());
    private static final Map<BodyKind, Recipients> TABLE = Map.of(
            BodyKind.PROVINCE,
            new Recipients(List.of("中央"), List.of("国务院"), List.of("省委", "市委", "党委", "同级", "本级")),
            BodyKind.CITY,
            new Recipients(
                    List.of("省委", "党委", "两办", "上级", "上一级"),
                    GOVERNMENTS,
                    List.of("市委", "州委", "盟委", "地委", "党委", "同级", "本级")),
            BodyKind.COUNTY,
            new Recipients(
                    List.of("市委", "州委", "盟委", "地委", "省委", "党委", "工委", "两办", "上级", "上一级"),
                    GOVERNMENTS,
                    List.of("县委", "区委", "旗委", "党委", "同级", "本级")));

    /** Towns, townships and who is treated like them all report to the county. */
    static Recipients of(BodyKind kind) {
        return TABLE.getOrDefault(kind, OF_TOWN);
    }
}
