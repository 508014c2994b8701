package org.fazhi.validation.national.contents;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Located;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-05: the duties of the first responsible person stand as a part of their own, not inside another one. */
final class FirstResponsibleStandsAlone implements Check {
    private static final int TOP = 2;

    @Override
    public void examine(Examination exam) {
        List<Located<Section>> sections =
                exam.report().getFirstResponsible().map(FirstResponsible::getSections).orElse(List.of()).stream()
                        .map(exam.index()::section)
                        .flatMap(Optional::stream)
                        .toList();
        if (sections.isEmpty()) {
            exam.notApplicable("noFirstResponsibleSection");
        } else if (sections.stream().noneMatch(FirstResponsibleStandsAlone::isTop)) {
            exam.finding(sections.get(0).pointer())
                    .evidence(sections.get(0).value().getHeading().orElse(""))
                    .add();
        }
    }

    private static boolean isTop(Located<Section> section) {
        return section.pointer().tokens().size() == TOP;
    }
}
