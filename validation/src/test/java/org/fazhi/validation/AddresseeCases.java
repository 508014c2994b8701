package org.fazhi.validation;

import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.frame;
import static org.fazhi.validation.RuleCase.finds;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Origin;
import org.fazhi.report.Report;

/** Single faults of the addressees: ADR. */
final class AddresseeCases {
    private static final String PLACE = "/frame/addressees";

    private AddresseeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(above(), beside(), department(), copies(), ownCommittee())
                .flatMap(List::stream);
    }

    static Report addressed(BodyKind kind, String... addressees) {
        return frame(SoundReports.of(kind, 2024), frame -> frame.addressees(List.of(addressees)));
    }

    static Report asText(Report report) {
        return edit(report, builder -> builder.origin(Origin.TEXT));
    }

    private static RuleCase missing(BodyKind kind, String rule, String what, String... addressees) {
        return RuleCase.of(
                kind + " to " + String.join("、", addressees),
                addressed(kind, addressees),
                lacks(rule, WARNING, what, addressees));
    }

    private static RuleCase.Expected lacks(String rule, Severity severity, String what, String... addressees) {
        return finds(rule, severity, PLACE, "主送机关“" + String.join("、", addressees) + "”中没有" + what);
    }

    private static List<RuleCase> above() {
        return List.of(
                missing(BodyKind.TOWN, "ADR-01/party", "上一级党委", "县人民政府"),
                missing(BodyKind.TOWN, "ADR-01/party", "上一级党委", "县人民政府", "镇党委"),
                missing(BodyKind.TOWN, "ADR-01/party", "上一级党委", "区政府", "柳桥镇党委"),
                missing(BodyKind.TOWNSHIP, "ADR-01/government", "上一级政府", "县委"),
                missing(BodyKind.TOWNSHIP, "ADR-01/government", "上一级政府", "县委", "乡人民政府"),
                missing(BodyKind.SUBDISTRICT, "ADR-01/party", "上一级党委", "区人民政府", "街道工委"),
                missing(BodyKind.DEV_ZONE, "ADR-01/government", "上一级政府", "市委", "云溪高新区管委会"),
                missing(BodyKind.COUNTY, "ADR-01/party", "上一级党委", "市政府", "县委", "县人大常委会"),
                missing(BodyKind.CITY, "ADR-01/government", "上一级政府", "省委", "市委", "市人大常委会"),
                missing(BodyKind.CITY, "ADR-01/party", "上一级党委", "省政府", "市委", "市人大常委会"),
                missing(BodyKind.PROVINCE, "ADR-01/party", "上一级党委", "国务院", "省委", "省人大常委会"),
                missing(BodyKind.PROVINCE, "ADR-01/government", "上一级政府", "党中央", "省委", "省人大常委会"),
                RuleCase.of(
                        "a published text prints the addressee of one copy",
                        asText(addressed(BodyKind.TOWN, "县人民政府")),
                        lacks("ADR-01/party", INFO, "上一级党委", "县人民政府")),
                RuleCase.of(
                        "to the office of the coordinating body",
                        addressed(BodyKind.TOWN, "市委依法治市办"),
                        lacks("ADR-01/party", INFO, "上一级党委", "市委依法治市办"),
                        lacks("ADR-01/government", INFO, "上一级政府", "市委依法治市办")));
    }

    private static List<RuleCase> beside() {
        return List.of(
                missing(BodyKind.COUNTY, "ADR-02/party", "同级党委", "市委", "市政府", "县人大常委会"),
                missing(BodyKind.COUNTY, "ADR-02/congress", "同级人大常委会", "市委", "市政府", "县委"),
                missing(BodyKind.CITY, "ADR-02/party", "同级党委", "省委", "省政府", "市人大常委会"),
                missing(BodyKind.CITY, "ADR-02/congress", "同级人大常委会", "省委", "省政府", "市委"),
                missing(BodyKind.PROVINCE, "ADR-02/party", "同级党委", "党中央", "国务院", "省人大常委会"),
                RuleCase.of(
                        "a published text of a county prints the superiors only",
                        asText(addressed(BodyKind.COUNTY, "市委、市政府")),
                        lacks("ADR-02/party", INFO, "同级党委", "市委、市政府"),
                        lacks("ADR-02/congress", INFO, "同级人大常委会", "市委、市政府")));
    }

    private static List<RuleCase> department() {
        return List.of(
                missing(BodyKind.DEPARTMENT, "ADR-03/party", "本级党委", "县人民政府", "市水务局"),
                missing(BodyKind.DEPARTMENT, "ADR-03/government", "本级政府", "县委", "市水务局"),
                missing(BodyKind.DEPARTMENT, "ADR-03/department", "上一级政府有关部门", "县委", "县人民政府"),
                missing(BodyKind.DEPARTMENT, "ADR-03/department", "上一级政府有关部门", "县委", "县政府", "县人大常委会"),
                missing(BodyKind.DEPARTMENT, "ADR-03/department", "上一级政府有关部门", "中共清河县委员会", "高新区管理委员会"),
                missing(BodyKind.DEPARTMENT, "ADR-03/government", "本级政府", "市委", "省城市管理委员会"),
                RuleCase.of(
                        "a published text of a department prints its own level only",
                        asText(addressed(BodyKind.DEPARTMENT, "区委、区政府")),
                        lacks("ADR-03/department", INFO, "上一级政府有关部门", "区委、区政府")));
    }

    private static List<RuleCase> copies() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "a copy to others only",
                        frame(town, frame -> frame.copies(List.of("县政协办公室"))),
                        finds("ADR-04", INFO, "/frame/copies", "没有抄送督察单位（依法治省、市、县办）")),
                RuleCase.of(
                        "no copy at all",
                        frame(town, frame -> frame.copies(List.of())),
                        finds("ADR-04", INFO, "/frame/copies", "没有抄送督察单位（依法治省、市、县办）")),
                RuleCase.of(
                        "a published text that prints other copies",
                        asText(frame(town, frame -> frame.copies(List.of("县政协办公室")))),
                        finds("ADR-04", INFO, "/frame/copies", "没有抄送督察单位（依法治省、市、县办）")),
                RuleCase.of(
                        "a published text that prints no copies",
                        asText(frame(town, frame -> frame.copies(List.of())))),
                RuleCase.of("a copy to the justice bureau", frame(town, frame -> frame.copies(List.of("县司法局")))),
                RuleCase.of(
                        "the office among the addressees",
                        frame(
                                town,
                                frame -> frame.addressees(List.of("县委", "县政府", "县委依法治县办"))
                                        .copies(List.of()))));
    }

    private static List<RuleCase> ownCommittee() {
        return List.of(
                ownCommittee(BodyKind.TOWN, "镇人大常委会"),
                ownCommittee(BodyKind.TOWN, "柳桥镇人大常委会"),
                ownCommittee(BodyKind.TOWNSHIP, "清河县石坪乡人民代表大会常务委员会"),
                ownCommittee(BodyKind.SUBDISTRICT, "街道人大常委会"),
                ownCommittee(BodyKind.TOWN, "同级人大常委会"));
    }

    private static RuleCase ownCommittee(BodyKind kind, String committee) {
        return RuleCase.of(
                kind + " to " + committee,
                addressed(kind, "区委", "区政府", committee),
                finds("ADR-05", WARNING, PLACE + "/2", "主送机关“" + committee + "”不存在：乡、镇人大不设常委会，街道不设人大"));
    }
}
