package org.fazhi.validation.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;

/** How many words a report has, which of them are those of another, and what it says of a promise. */
class WordingTest {
    private static final ReportIndex NOW = told("全年开展普法宣讲三场", "走访沿河村民，化解灌溉用水纠纷");

    private static ReportIndex told(String... texts) {
        Report.Builder report = Report.builder();
        for (String text : texts) {
            report.addOutline(Section.builder()
                    .id("s" + text.length())
                    .level(1)
                    .text(text)
                    .build());
        }
        return ReportIndex.of(report.build());
    }

    @Test
    void theLengthIsThatOfTheLetters() {
        Wording wording = Wording.of(NOW);
        assertThat(wording.isShorterThan(24)).isFalse();
        assertThat(wording.isShorterThan(25)).isTrue();
        Promises promises = Promises.of(Report.builder().build(), NOW);
        assertThat(promises.areSoughtInFewerThan(24)).isFalse();
        assertThat(promises.areSoughtInFewerThan(25)).isTrue();
    }

    @Test
    void theLongestTextOfBothIsShown() {
        Wording then = Wording.of(told("全年开展普法宣讲三场", "网格员会同老党员登记造册，逐户签订调解协议书"));
        assertThat(Wording.of(NOW).longestIn(then)).contains("全年开展普法宣讲三场");
        assertThat(then.longestIn(Wording.of(NOW))).contains("全年开展普法宣讲三场");
        assertThat(Wording.of(NOW).longestIn(Wording.of(told("配备法律顾问")))).isEmpty();
    }

    @Test
    void aPromiseIsMeasuredByItsOwnWords() {
        Promises promises = Promises.of(Report.builder().build(), NOW);
        assertThat(promises.mentioned("化解用水纠纷")).isEqualTo(OptionalInt.of(80));
        assertThat(promises.mentioned("沿河村民")).isEmpty();
        assertThat(promises.mentioned("沿河村民走")).isEqualTo(OptionalInt.of(75));
        assertThat(promises.mentioned("建成古桥遗址博物馆")).isEqualTo(OptionalInt.of(0));
        assertThat(List.of(promises.mentioned("进一步加强法治政府建设"), promises.mentioned("")))
                .containsOnly(OptionalInt.empty());
    }
}
