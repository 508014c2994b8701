package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.json.ReportBinder.Stopped;
import org.fazhi.report.Pointer;
import org.junit.jupiter.api.Test;

/** A check of the model that the shapes know nothing of still gives a problem with its place. */
class UnexplainedTest {
    private static final String JSON =
            "{\"frame\":{},\n \"outline\":[{\"id\":\"a\",\"level\":1,\n  \"span\":{\"start\":1,\"end\":2}}]}";

    private static final Pointer SPAN = Pointer.ROOT.child("outline").child(0).child("span");

    private static Stopped failure(Pointer pointer) {
        return new Stopped(new IllegalArgumentException("终点在起点之前"), pointer);
    }

    @Test
    void theFailureIsPlacedByItsPath() {
        assertThat(ReportReader.DEFAULT.check(JSON, failure(SPAN)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getKind()).isEqualTo(Kind.INVALID_VALUE);
                    assertThat(problem.getPointer()).hasToString("/outline/0/span");
                    assertThat(problem.getLine()).isEqualTo(3);
                    assertThat(problem.getColumn()).isEqualTo(10);
                    assertThat(problem.getMessage().getZh()).contains("终点在起点之前");
                });
    }

    @Test
    void aFailureWithoutPathStandsAtTheBeginning() {
        assertThat(ReportReader.DEFAULT.check(JSON, failure(Pointer.ROOT)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo(Pointer.ROOT);
                    assertThat(problem.getLine()).isEqualTo(1);
                    assertThat(problem.getColumn()).isEqualTo(1);
                });
    }

    @Test
    void aFailureThatIsExplainedIsNotListedTwice() {
        String json = JSON.replace("\"end\":2", "\"end\":0");
        assertThat(ReportReader.DEFAULT.check(json, failure(SPAN)))
                .map(problem -> problem.getMessage().getZh())
                .containsExactly("原文位置的终点在起点之前。");
    }
}
