package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.RuleCase.finds;
import static org.fazhi.validation.Sayings.saying;

import java.util.stream.Stream;
import org.fazhi.finding.Severity;

/** Single faults of sensitive content: PII. What is found is masked. */
final class SensitiveCases {
    private static final String PLACE = "/outline/0/children/1/text";

    private SensitiveCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(numbers(), words());
    }

    private static Stream<RuleCase> numbers() {
        return Stream.of(
                one("公示名单含11010519491231002X。", "PII-01/checked", ERROR, "出现公民身份号码 110105********002X"),
                one("公示名单含110105194912310021。", "PII-01/unchecked", WARNING, "疑似公民身份号码 110105********0021，校验码不符"),
                one("旧证号130121800101123已更换。", "PII-02", WARNING, "疑似15位公民身份号码 130121******123"),
                one("请拨打13800138000。", "PII-03", ERROR, "出现手机号码 138****8000"),
                one("请拨打022-12345678。", "PII-04", WARNING, "出现固定电话号码 022****5678，没有写明是办公或者服务电话"),
                one("转入6217001234567893账户。", "PII-05", ERROR, "出现银行卡号 621700******7893"));
    }

    private static Stream<RuleCase> words() {
        return Stream.of(
                one("拖走津A12345一辆。", "PII-06", WARNING, "出现机动车号牌 津A****5"),
                one("信访人李建国，反映道路问题，已办结。", "PII-07/person", WARNING, "写出了案件中个人的姓名：信访人李**"),
                one("帮助留守儿童王小明，落实救助。", "PII-07/minor", ERROR, "写出了未成年人或者与其案件有关的个人的姓名：留守儿童王**"),
                one("机密★1年\n全镇工作有序推进。", "PII-08/mark", ERROR, "有密级或者内部资料标志“机密★1年”"),
                one("此件为内部资料。", "PII-08/words", WARNING, "文中有密级或者内部资料字样“此件为内部资料”"),
                one("上门走访幸福里3号楼2单元501室。", "PII-09", WARNING, "出现具体到户的住址 *号楼*单元*室"));
    }

    private static RuleCase one(String text, String rule, Severity severity, String message) {
        return RuleCase.of(rule, saying(text), finds(rule, severity, PLACE, message));
    }
}
