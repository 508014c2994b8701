package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A report for which a property of jqwik fails is made small before it is shown. */
class ShrinkingTest {
    private static final AtomicReference<Report> LAST =
            new AtomicReference<>(Report.builder().build());

    static final class FailingProperty {
        @Property(tries = 50)
        @Domain(FazhiDomain.class)
        boolean noReportSaysHowDisputesWereMediated(@ForAll @Altered Report report) {
            boolean tells = report.getMediation()
                    .filter(area -> !area.getFigures().isEmpty())
                    .isPresent();
            if (tells) {
                LAST.set(report);
            }
            return !tells;
        }
    }

    @Test
    void onlyWhatMakesItFailIsLeft() {
        EngineTestKit.engine("jqwik")
                .selectors(selectClass(FailingProperty.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.started(1).failed(1));
        Report last = Objects.requireNonNull(LAST.get());
        assertThat(last.figures()).hasSize(1);
        assertThat(last.getIssuers()).isEmpty();
        assertThat(last.getOutline()).isEmpty();
        assertThat(last.getFrame()).isEmpty();
        assertThat(Simpler.weight(last)).isLessThan(25);
    }
}
