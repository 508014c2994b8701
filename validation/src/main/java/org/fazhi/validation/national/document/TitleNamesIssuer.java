package org.fazhi.validation.national.document;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.report.Issuer;
import org.fazhi.validation.national.text.BodyName;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * TTL-04: the body named in the title is the issuer, by its full or short name, with or without the superior division
 * and the words for its level (双桥公安分局 for 双桥区公安分局).
 */
final class TitleNamesIssuer implements Check {
    private static final String LEVELS = "省市县区州盟旗镇乡";

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
                .anyMatch(name -> body.contains(name)
                        || name.contains(BodyName.withoutOffice(body))
                        || leavesOutLevels(BodyName.withoutOffice(body), name));
    }

    /** Whether a short form has all characters of the name but words for the level of a place. */
    private static boolean leavesOutLevels(String shortened, String name) {
        int next = 0;
        for (int i = 0; i < name.length(); i++) {
            if (next < shortened.length() && shortened.charAt(next) == name.charAt(i)) {
                next++;
            } else if (LEVELS.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return next == shortened.length();
    }
}
