package example.songhe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Cause;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;

/** Small reports of bodies in the province. */
final class Reports {
    private Reports() {}

    static Report of(String divisionCode, int year, int shortcomings, String... figures) {
        return Report.builder()
                .addIssuer(Issuer.builder()
                        .name("白沙县人民政府")
                        .kind(BodyKind.COUNTY)
                        .divisionCode(divisionCode)
                        .build())
                .reportingYear(year)
                .frame(Frame.builder().secrecyReviewed(false).build())
                .shortcomings(shortcomings(shortcomings, "执法文书说理不充分"))
                .mediation(Mediation.builder().figures(figures(figures)).build())
                .build();
    }

    static Shortcomings shortcomings(int count, String summary) {
        return Shortcomings.builder()
                .items(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Shortcoming.builder()
                                .id("x" + number)
                                .summary(summary)
                                .addCause(Cause.of("培训不够"))
                                .build())
                        .toList())
                .build();
    }

    static Shortcomings causeless() {
        return Shortcomings.builder()
                .addItem(Shortcoming.builder().id("x1").summary("执法文书说理不充分").build())
                .build();
    }

    /** Code and value in turn. */
    private static List<Figure> figures(String... codesAndValues) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            figures.add(Figure.builder()
                    .id("f" + i)
                    .indicator(codesAndValues[i])
                    .label(codesAndValues[i])
                    .value(new BigDecimal(codesAndValues[i + 1]))
                    .unit("件")
                    .build());
        }
        return figures;
    }
}
