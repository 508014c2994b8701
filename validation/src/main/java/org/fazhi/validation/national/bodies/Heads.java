package org.fazhi.validation.national.bodies;

import java.util.Set;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.validation.rule.Examination;

/** The heads of a body: that of the party committee and that of the government. */
public final class Heads {
    private static final Set<BodyKind> OFTEN_ONE =
            Set.of(BodyKind.DEPARTMENT, BodyKind.STATE_COUNCIL_DEPT, BodyKind.DEV_ZONE);

    private Heads() {}

    /** Whether both posts are held by one person, as stated or as is usual for such bodies. */
    public static boolean areOne(Examination exam) {
        return exam.body().filter(OFTEN_ONE::contains).isPresent()
                || exam.report().getIssuers().stream()
                        .map(Issuer::getHeadHoldsBothPosts)
                        .anyMatch(both -> both.orElse(false));
    }
}
