package org.fazhi.validation.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.Severity;

/** What every rule set and every rule must state to be one. */
final class Form {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:[A-Za-z0-9._-]+");
    private static final Pattern PLACE = Pattern.compile("(?!00)[0-9]{2}(?:[0-9]{2}|[0-9]{4}|[0-9]{7}|[0-9]{10})?");

    private Form() {}

    static void check(RuleSetInfo info) {
        if (!ID.matcher(info.getId()).matches()) {
            throw new IllegalArgumentException("规则集编号应为 group:name:version：" + info.getId());
        }
        info.getJurisdiction().filter(code -> !PLACE.matcher(code).matches()).ifPresent(code -> {
            throw new IllegalArgumentException("规则集的适用地域应为 2、4、6、9 或 12 位区划代码：" + code);
        });
    }

    static void check(RuleInfo rule) {
        List<BasisKind> kinds =
                rule.getBasis().stream().map(LegalBasis::getKind).toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("规则没有依据：" + rule.getId());
        }
        if (rule.getSeverity() == Severity.ERROR && kinds.stream().allMatch(BasisKind.PRACTICE::equals)) {
            throw new IllegalArgumentException("仅有惯例支持的规则不能是 ERROR：" + rule.getId());
        }
    }
}
