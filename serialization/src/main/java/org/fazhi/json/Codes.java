package org.fazhi.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fazhi.report.Approx;
import org.fazhi.report.Area;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Code;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Direction;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Nature;
import org.fazhi.report.Origin;
import org.fazhi.report.PartKind;
import org.fazhi.report.PersonalDeed;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Standing;

/** An open enumeration of the model: how a code is made, and which are known. */
record Codes<C extends Code>(Class<C> type, Function<String, C> of, Supplier<Collection<C>> known) {
    private static final List<Codes<?>> ALL = List.of(
            new Codes<>(Approx.class, Approx::of, Approx::known),
            new Codes<>(Area.class, Area::of, Area::known),
            new Codes<>(BodyKind.class, BodyKind::of, BodyKind::known),
            new Codes<>(DamageKind.class, DamageKind::of, DamageKind::known),
            new Codes<>(Direction.class, Direction::of, Direction::known),
            new Codes<>(DutyCode.class, DutyCode::of, DutyCode::known),
            new Codes<>(DutyRole.class, DutyRole::of, DutyRole::known),
            new Codes<>(Nature.class, Nature::of, Nature::known),
            new Codes<>(Origin.class, Origin::of, Origin::known),
            new Codes<>(PartKind.class, PartKind::of, PartKind::known),
            new Codes<>(PersonalDeed.class, PersonalDeed::of, PersonalDeed::known),
            new Codes<>(RelationKind.class, RelationKind::of, RelationKind::known),
            new Codes<>(Standing.class, Standing::of, Standing::known));

    static List<Codes<?>> all() {
        return ALL;
    }

    static Optional<String> nearest(Code code) {
        List<String> known = ALL.stream()
                .filter(codes -> codes.type() == code.getClass())
                .flatMap(codes -> codes.known().get().stream())
                .map(Code::getCode)
                .toList();
        return NearestName.to(code.getCode(), known);
    }
}
