package org.fazhi.validation.diff;

import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;

/** Small reports that say one thing each. */
final class Reports {
    private Reports() {}

    static Report.Builder of(int year) {
        return Report.builder().addIssuer(Issuer.of("柳桥镇人民政府", BodyKind.TOWN)).reportingYear(year);
    }

    static Report figures(int year, Figure... figures) {
        return of(year).otherWork(WorkArea.builder().addFigures(figures).build())
                .build();
    }

    static Report shortcomings(int year, String... summaries) {
        return of(year).shortcomings(Shortcomings.builder()
                        .items(IntStream.range(0, summaries.length)
                                .mapToObj(at -> Shortcoming.of("q" + at, summaries[at]))
                                .toList())
                        .build())
                .build();
    }

    static NextPlan plan(List<String> summaries) {
        return NextPlan.builder()
                .items(IntStream.range(0, summaries.size())
                        .mapToObj(at -> PlanItem.of("p" + at, summaries.get(at)))
                        .toList())
                .build();
    }
}
