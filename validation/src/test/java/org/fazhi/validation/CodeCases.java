package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.validation.RuleCase.finds;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;

/** Single faults of the codes of a body: COD. */
final class CodeCases {
    private static final String CREDIT = "/issuers/0/creditCode";
    private static final String DIVISION = "/issuers/0/divisionCode";

    private CodeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                credit("length", ERROR, "11130121000131035", "统一社会信用代码“11130121000131035”不是18位"),
                credit("alphabet", ERROR, "91350100M000100Y4Z", "统一社会信用代码“91350100M000100Y4Z”含有不使用的字符"),
                credit("check", ERROR, "111301210001310351", "统一社会信用代码“111301210001310351”的校验码不符"),
                credit("organisation", ERROR, "11130121000131030M", "统一社会信用代码“11130121000131030M”中主体标识码的校验码不符"),
                credit("prefix", INFO, "121301210001310352", "统一社会信用代码以 12 开头，机关的代码一般以 11 开头"),
                credit("division", INFO, "11130122000131035K", "统一社会信用代码的登记机关区划为 130122，机关所在区划为 130121"),
                RuleCase.of(
                        "division code of eleven digits",
                        issuer(SoundReports.town(), issuer -> issuer.divisionCode("13012110300")),
                        finds("COD-02/form", ERROR, DIVISION, "行政区划代码“13012110300”不是6位、9位或者12位的行政区划代码")),
                RuleCase.of(
                        "division code of a township for a town",
                        issuer(SoundReports.town(), issuer -> issuer.divisionCode("130121203000")),
                        finds("COD-02/kind", ERROR, DIVISION, "行政区划代码“130121203000”不是镇的代码")),
                RuleCase.of(
                        "village of another town",
                        withVillage("130121104201"),
                        finds("COD-03", ERROR, "/issuers/1/divisionCode", "村（社区）代码“130121104201”不在乡镇代码 130121103 之下")));
    }

    static Report issuer(Report report, Consumer<Issuer.Builder> change) {
        Issuer.Builder issuer = Issuer.builder().from(report.getIssuers().get(0));
        change.accept(issuer);
        return Edits.edit(report, builder -> builder.issuers(List.of(issuer.build())));
    }

    static Report withVillage(String code) {
        return Edits.edit(
                SoundReports.town(),
                builder -> builder.addIssuer(
                        Issuer.builder().name("柳桥村").divisionCode(code).build()));
    }

    private static RuleCase credit(String variant, Severity severity, String code, String message) {
        return RuleCase.of(
                "credit code: " + variant,
                issuer(SoundReports.town(), issuer -> issuer.creditCode(code)),
                finds("COD-01/" + variant, severity, CREDIT, message));
    }
}
