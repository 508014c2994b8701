package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical form, with the examples of RFC 8785. */
class CanonicalJsonTest {
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
        "3d30000000000000, 5.684341886080802e-14"
    })
    void numbersOfTheStandard(String bits, String canonical) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalNumber.of(new BigDecimal(value).toString())).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2e23, 2e+23",
        "2.0E-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "2.2250738585072011E-308, 2.225073858507201e-308",
        "4.9E-324, 5e-324",
        "9.9E-324, 1e-323",
        "1.2345678901234567e-300, 1.2345678901234568e-300",
        "8.41E21, 8.41e+21",
        "2.0000000000000004, 2.0000000000000004",
        "9007199254740993, 9007199254740992",
        "0.30000000000000004, 0.30000000000000004",
        "0.3000000000000000, 0.3"
    })
    void theShortestThatReadsBackIsFound(String number, String canonical) {
        assertThat(CanonicalNumber.of(number)).isEqualTo(canonical);
    }

    @Test
    void documentOfTheStandard() {
        String json = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}
                """;
        assertThat(CanonicalJson.of(json))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void membersAreSortedByTheirUtf16Units() {
        String json =
                "{\"€\":1,\"\\r\":2,\"\uFB33\":3,\"1\":4,\"😀\":5,\"\u0080\":6,\"ö\":7,\"nested\":{\"b\":[],\"a\":{}}}";
        assertThat(CanonicalJson.of(json))
                .isEqualTo(
                        "{\"\\r"
                                + "\":2,\"1\":4,\"nested\":{\"a\":{},\"b\":[]},\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    }

    @Test
    void theDigestDoesNotDependOnOrderAndSpace() {
        String one = "{\"reportingYear\":2024,\"formatVersion\":\"1.0\"}";
        String other = "{ \"formatVersion\" : \"1.0\",\n \"reportingYear\" : 2024.0 }";
        assertThat(CanonicalJson.digest(one))
                .isEqualTo(CanonicalJson.digest(other))
                .startsWith("sha-256:");
        assertThat(CanonicalJson.digest("{}"))
                .isEqualTo("sha-256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("[1e400]"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("[\"\\ud800\"]"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("{\"a\":1,\"a\":2}"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("{"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("{} {}"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.digest(" \n"));
    }

    @Test
    void aChangedFigureChangesTheDigest() {
        assertThat(CanonicalJson.digest(mediation("72"))).isNotEqualTo(CanonicalJson.digest(mediation("71")));
        assertThat(CanonicalJson.digest(mediation("72"))).isEqualTo(CanonicalJson.digest(mediation("72.0")));
    }

    private static Report mediation(String value) {
        Figure figure =
                Figure.builder().label("受理").value(new BigDecimal(value)).build();
        return Report.builder()
                .mediation(Mediation.builder().addFigure(figure).build())
                .build();
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCanonicalNumberReadsBackAsTheSameDouble(@ForAll("doubles") double value) {
        assertThat(Double.parseDouble(CanonicalNumber.of(new BigDecimal(value).toString())))
                .isEqualTo(value);
    }
}
