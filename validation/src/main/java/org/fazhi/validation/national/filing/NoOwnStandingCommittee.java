package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * ADR-05: a town has no standing committee of its congress and a subdistrict no congress, so none of the own level is
 * addressed. That of the county, and its working committee for the subdistrict, may be.
 */
final class NoOwnStandingCommittee implements Check {
    private static final Pattern COMMITTEE = Pattern.compile("人大常委|人民代表大会常务委员会");
    private static final Pattern OWN_LEVEL = Pattern.compile("本?(?:镇|乡|民族乡|街道|街道办事处|街道办)|同级|本级");

    @Override
    public void examine(Examination exam) {
        List<String> printed = Addressees.printed(exam.report());
        if (printed.isEmpty()) {
            exam.skip("noAddressees");
        }
        for (int i = 0; i < printed.size(); i++) {
            if (Addressees.split(List.of(printed.get(i))).anyMatch(name -> isOwn(exam.report(), name))) {
                exam.finding(Addressees.PLACE.child(i))
                        .evidence(printed.get(i))
                        .actual(printed.get(i))
                        .add();
            }
        }
    }

    private static boolean isOwn(Report report, String name) {
        Matcher committee = COMMITTEE.matcher(name);
        if (!committee.find()) {
            return false;
        }
        String level = name.substring(0, committee.start());
        return OWN_LEVEL.matcher(level).matches()
                || Addressees.ownPlaces(report).anyMatch(level::endsWith);
    }
}
