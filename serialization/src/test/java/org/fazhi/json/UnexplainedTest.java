package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.report.Pointer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** A check of the model that the shapes know nothing of still gives a problem with its place. */
class UnexplainedTest {
    private static final String JSON =
            "{\"frame\":{},\n \"outline\":[{\"id\":\"a\",\"level\":1,\n  \"span\":{\"start\":1,\"end\":2}}]}";

    private static JacksonException failure(Object... path) {
        JacksonException failure = DatabindException.from(
                (tools.jackson.core.JsonParser) null, "refused", new IllegalArgumentException("终点在起点之前"));
        for (int i = path.length - 1; i >= 0; i--) {
            failure.prependPath(
                    path[i] instanceof Integer index
                            ? new JacksonException.Reference(JSON, index)
                            : new JacksonException.Reference(JSON, (String) path[i]));
        }
        return failure;
    }

    @Test
    void theFailureIsPlacedByItsPath() {
        assertThat(ReportReader.DEFAULT.check(JSON, failure("outline", 0, "span")))
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
        assertThat(ReportReader.DEFAULT.check(JSON, failure())).singleElement().satisfies(problem -> {
            assertThat(problem.getPointer()).isEqualTo(Pointer.ROOT);
            assertThat(problem.getLine()).isEqualTo(1);
            assertThat(problem.getColumn()).isEqualTo(1);
        });
    }

    @Test
    void aFailureThatIsExplainedIsNotListedTwice() {
        String json = JSON.replace("\"end\":2", "\"end\":0");
        assertThat(ReportReader.DEFAULT.check(json, failure("outline", 0, "span")))
                .map(problem -> problem.getMessage().getZh())
                .containsExactly("原文位置的终点在起点之前。");
    }
}
