package org.fazhi.validation;

import java.util.Map;
import java.util.Objects;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;

/** The codes of the sound bodies: division, unified social credit code. */
record SoundCodes(String division, String credit) {
    private static final Map<BodyKind, SoundCodes> BY_KIND = Map.of(
            BodyKind.STATE_COUNCIL_DEPT, new SoundCodes("110000", "11100000000014007W"),
            BodyKind.PROVINCE, new SoundCodes("120000", "111200000001200023"),
            BodyKind.CITY, new SoundCodes("130100", "111301000001301040"),
            BodyKind.COUNTY, new SoundCodes("130121", "111301210001301203"),
            BodyKind.DEPARTMENT, new SoundCodes("130121", "11130121000130219K"),
            BodyKind.TOWN, new SoundCodes("130121103000", "111301210001310355"),
            BodyKind.TOWNSHIP, new SoundCodes("130121203000", "11130121000132038M"),
            BodyKind.SUBDISTRICT, new SoundCodes("130121003", "11130121000130032L"),
            BodyKind.DEV_ZONE, new SoundCodes("130121401000", "11130121000134017Y"));

    static Issuer.Builder put(Issuer.Builder issuer, BodyKind kind) {
        SoundCodes codes = Objects.requireNonNull(BY_KIND.get(kind));
        return issuer.divisionCode(codes.division()).creditCode(codes.credit());
    }
}
