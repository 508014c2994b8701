package org.fazhi.validation.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;

/** Reads what rests on the law: sources, severity, whom and which years something concerns. */
final class Law {
    private static final Map<String, Severity> SEVERITIES = RuleKind.named(List.of(Severity.values()), Severity::name);
    private static final Map<String, BasisKind> KINDS = RuleKind.named(List.of(BasisKind.values()), BasisKind::name);
    private static final Map<String, BodyKind> BODIES = RuleKind.named(BodyKind.known(), BodyKind::getCode);

    private Law() {}

    static Optional<Severity> severity(Fields fields) {
        return fields.code("severity", Text.of("严重程度", "severity"), SEVERITIES);
    }

    static List<BodyKind> bodies(Fields fields, String name) {
        return fields.codes(name, Text.of("机关类别", "kind of body"), BODIES);
    }

    static Applicability applies(Fields fields) {
        return fields.map("applies")
                .map(whom -> whom.only(List.of("bodies", "fromYear", "toYear")))
                .map(whom -> Applicability.builder()
                        .bodies(bodies(whom, "bodies"))
                        .fromYear(whom.number("fromYear"))
                        .toYear(whom.number("toYear"))
                        .build())
                .orElseGet(Applicability::always);
    }

    static List<LegalBasis> basis(Fields fields) {
        return fields.list("basis").stream().map(Law::source).toList();
    }

    private static LegalBasis source(Fields source) {
        source.only(List.of("kind", "instrument", "number", "article", "inForceFrom", "inForceTo"));
        source.required("kind");
        return LegalBasis.builder()
                .kind(source.code("kind", Text.of("依据的约束力", "kind of basis"), KINDS)
                        .orElse(BasisKind.PRACTICE))
                .instrument(source.required("instrument"))
                .number(source.text("number"))
                .article(source.text("article"))
                .inForceFrom(source.date("inForceFrom"))
                .inForceTo(source.date("inForceTo"))
                .build();
    }
}
