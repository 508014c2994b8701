package org.fazhi.validation.national.filing;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * ADR-03: a department reports to party committee and government of its level and to the department above it. What is
 * neither committee nor government nor congress and bears the name of an office counts as that department.
 */
final class OfDepartment implements Check {
    private static final Pattern PARTY = Pattern.compile("[省市县区旗州盟地党工]委(?:员会)?|两办");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府|政府|行署|公署|区管理委员会|管委会|两办");
    private static final Pattern NEITHER = Pattern.compile(PARTY.pattern() + '|' + GOVERNMENT.pattern());
    private static final Pattern OFFICE = Pattern.compile("[局厅委部办署会院社司]");

    @Override
    public void examine(Examination exam) {
        Optional<Addressees> addressees = Addressees.of(exam.report());
        if (addressees.isEmpty()) {
            exam.skip("noAddressees");
        } else {
            require(exam, addressees.get(), PARTY.asPredicate(), "party");
            require(exam, addressees.get(), GOVERNMENT.asPredicate(), "government");
            require(exam, addressees.get(), OfDepartment::isDepartment, "department");
        }
    }

    private static void require(Examination exam, Addressees addressees, Predicate<String> kind, String variant) {
        if (addressees.bodies().noneMatch(kind)) {
            addressees.missing(exam, variant);
        }
    }

    private static boolean isDepartment(String name) {
        return Recipients.CONGRESS.stream().noneMatch(name::contains)
                && OFFICE.matcher(NEITHER.matcher(name).replaceAll("")).find();
    }
}
