package org.fazhi.benchmarks.floor;

import java.util.List;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.jspecify.annotations.Nullable;

/** Where a section stands; looked for only when something is wrong with it. */
final class SectionPlace {
    private SectionPlace() {}

    static Pointer of(Report report, Section section) {
        Pointer place = find(report.getOutline(), Pointer.ROOT.child("outline"), section);
        return place == null ? Pointer.ROOT : place;
    }

    private static @Nullable Pointer find(List<Section> sections, Pointer list, Section wanted) {
        for (int i = 0; i < sections.size(); i++) {
            Pointer place = sections.get(i) == wanted
                    ? list.child(i)
                    : find(sections.get(i).getChildren(), list.child(i).child("children"), wanted);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
