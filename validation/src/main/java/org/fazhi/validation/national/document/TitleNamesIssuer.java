package org.fazhi.validation.national.document;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.report.Issuer;
import org.fazhi.validation.national.text.BodyName;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * TTL-04: the body named in the title is the issuer, by its full or short name, with or without the superior division.
 */
final class TitleNamesIssuer implements Check {
    @Override
    public void examine(Examination exam) {
        if (exam.report().getIssuers().isEmpty()) {
            exam.skip("noIssuer");
        } else {
            Title.examine(exam, TitleNamesIssuer::judge);
        }
    }

    private static void judge(Examination exam, Title title) {
        String body = title.body().orElse("");
        List<Issuer> issuers = exam.report().getIssuers();
        if (!body.isEmpty() && issuers.stream().noneMatch(issuer -> names(body, issuer))) {
            exam.finding(Title.PLACE)
                    .evidence(title.text())
                    .expected(issuers.get(0).getName())
                    .actual(body)
                    .add();
        }
    }

    private static boolean names(String body, Issuer issuer) {
        return Stream.concat(Stream.of(issuer.getName()), issuer.getShortName().stream())
                .map(name -> BodyName.withoutOffice(Spaces.removed(name)))
                .anyMatch(name -> body.contains(name) || name.contains(BodyName.withoutOffice(body)));
    }
}
