package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import org.assertj.core.api.Assertions;
import org.fazhi.json.JsonProblem.Kind;
import org.fazhi.report.RawJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LimitsTest {
    private static void assertExceeded(String json, JsonLimits limits, String what, String pointer, int column) {
        JsonReading reading = ReportJson.parse(json, limits);
        assertThat(reading.getReport()).isEmpty();
        assertThat(reading.getProblems())
                .filteredOn(problem -> !problem.isNote())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getKind()).isEqualTo(Kind.LIMIT_EXCEEDED);
                    assertThat(problem.getMessage().getZh()).contains(what);
                    assertThat(problem.getMessage().getEn()).contains("exceeds the limit");
                    assertThat(problem.getPointer()).hasToString(pointer);
                    assertThat(problem.getLine()).isEqualTo(1);
                    assertThat(problem.getColumn()).isEqualTo(column);
                });
    }

    private static void assertRead(String json, JsonLimits limits) {
        assertThat(ReportJson.parse(json, limits).getReport()).isPresent();
    }

    @Test
    void lengthOfTheDocument() {
        JsonLimits limits = JsonLimits.builder().maxDocumentLength(10).build();
        assertRead("{        }", limits);
        assertExceeded("{         }", limits, "文档长度超过限额 10", "", 1);
        assertThat(ReportJson.parse(new byte[11], limits).getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.LIMIT_EXCEEDED);
    }

    @Test
    void anEndlessStreamIsLeftAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(ReportJson.parse(endless).getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.LIMIT_EXCEEDED);
    }

    @Test
    void depthOfKnownAndUnknownMembers() {
        JsonLimits limits = JsonLimits.builder().maxDepth(4).build();
        String section = "{\"outline\":[{\"id\":\"a\",\"level\":1,\"children\":[%s]}]}";
        assertRead(section.formatted(""), limits);
        assertExceeded(
                section.formatted("{\"id\":\"b\",\"level\":2}"), limits, "嵌套深度超过限额 4", "/outline/0/children/0", 45);
        assertRead("{\"x\":[[[]]]}", limits);
        assertExceeded("{\"x\":[[[[]]]]}", limits, "嵌套深度超过限额 4", "/x/0/0/0", 9);
    }

    @Test
    void aHundredThousandNestedArrays() {
        String arrays = "[".repeat(100_000);
        String closed = arrays + "]".repeat(100_000);
        for (String json : new String[] {arrays, closed}) {
            assertThat(ReportJson.parse(json).getProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.getKind()).isEqualTo(Kind.WRONG_TYPE);
                assertThat(problem.getColumn()).isEqualTo(1);
            });
            assertExceeded("{\"x\":" + json, JsonLimits.defaults(), "嵌套深度超过限额 128", "/x" + "/0".repeat(127), 133);
            assertExceeded(
                    "{\"frame\":" + "{\"x\":".repeat(100_000),
                    JsonLimits.defaults(),
                    "嵌套深度",
                    "/frame" + "/x".repeat(127),
                    645);
        }
    }

    @Test
    void theDeepestSectionsThatAreAllowed() {
        StringBuilder json = new StringBuilder("{\"outline\":[");
        int sections = 499;
        for (int i = 0; i < sections; i++) {
            json.append("{\"id\":\"s").append(i).append("\",\"level\":1,\"children\":[");
        }
        json.append("]}".repeat(sections)).append("]}");
        assertRead(json.toString(), JsonLimits.builder().maxDepth(1000).build());
        assertExceeded(json.toString(), JsonLimits.defaults(), "嵌套深度", "/outline/0" + "/children/0".repeat(63), 2145);
    }

    @Test
    void lengthOfStrings() {
        JsonLimits limits = JsonLimits.builder().maxStringLength(3).build();
        assertRead("{\"frame\":{\"title\":\"法治府\",\"x\":\"abc\"}}", limits);
        assertExceeded("{\"frame\":{\"title\":\"法治政府\"}}", limits, "字符串长度超过限额 3", "/frame/title", 19);
        assertExceeded("{\"x\":[1,\"abcd\"]}", limits, "字符串长度超过限额 3", "/x/1", 9);
        assertExceeded("{\"frame\":\"abcd\"}".replace("frame", "x"), limits, "字符串长度超过限额 3", "/x", 6);
        String huge = "{\"x\":\"" + "a".repeat(5_000_000) + "\"}";
        assertExceeded(huge, JsonLimits.defaults(), "字符串长度超过限额 4000000", "/x", 6);
    }

    @Test
    void lengthOfNumbers() {
        JsonLimits limits = JsonLimits.builder().maxNumberLength(4).build();
        assertRead("{\"reportingYear\":2025,\"x\":-1.5}", limits);
        assertExceeded("{\"reportingYear\":20250}", limits, "数字长度超过限额 4", "/reportingYear", 18);
        assertExceeded("{\"x\":-1.55}", limits, "数字长度超过限额 4", "/x", 6);
        String huge = "9".repeat(5_000_000);
        assertExceeded("{\"x\":" + huge + "}", JsonLimits.defaults(), "数字长度超过限额 1000", "/x", 6);
        assertExceeded("{\"reportingYear\":" + huge + "}", JsonLimits.defaults(), "数字长度", "/reportingYear", 18);
    }

    @Test
    void lengthOfNames() {
        JsonLimits limits = JsonLimits.builder().maxNameLength(100).build();
        assertRead("{\"" + "n".repeat(100) + "\":null}", limits);
        String name = "n".repeat(101);
        assertExceeded("{\"" + name + "\":null}", limits, "成员名长度超过限额 100", "/" + name, 2);
        assertExceeded("{\"x\":{\"" + name + "\":1}}", limits, "成员名长度超过限额 100", "/x/" + name, 7);
    }

    @Test
    void numberOfTokens() {
        JsonLimits limits = JsonLimits.builder().maxTokens(10).build();
        assertRead("{\"x\":[1,2,3,4,5]}", limits);
        assertExceeded("{\"x\":[1,2,3,4,5,6]}", limits, "内容项数超过限额 10", "/x", 19);
    }

    @Test
    void manyUnknownMembersAreNotedInNoTime() {
        StringBuilder json = new StringBuilder("{\"x\":1");
        for (int i = 0; i < 300_000; i++) {
            json.append(",\"reporting").append(i).append("\":1");
        }
        JsonReading reading = ReportJson.parse(json.append('}').toString());
        assertThat(reading.getReport()).isPresent();
        assertThat(reading.getProblems()).hasSize(1001);
    }

    @Test
    void tokensAtTheDeepestLevelAreNoDepth() {
        JsonLimits limits = JsonLimits.builder().maxDepth(2).maxTokens(6).build();
        assertRead("{\"x\":[1]}", limits);
        assertExceeded("{\"x\":[1,2,3,4]}", limits, "内容项数超过限额 6", "/x/3", 13);
    }

    @Test
    void numberOfProblemsListed() {
        String nulls = String.join(",", Collections.nCopies(50_000, "null"));
        JsonReading reading = ReportJson.parse("{\"issuers\":[" + nulls + "]}");
        assertThat(reading.getReport()).isEmpty();
        assertThat(reading.getProblems()).hasSize(1001);
        assertThat(reading.getProblems().get(1000).getKind()).isEqualTo(Kind.OMITTED);
        assertThat(reading.getProblems().get(1000).getMessage().getZh()).contains("49000");
    }

    @Test
    void notesBeyondTheLimitDoNotHideProblems() {
        JsonLimits limits = JsonLimits.builder().maxProblems(1).build();
        assertThat(ReportJson.parse("{\"a\":1,\"b\":1,\"c\":1}", limits).getReport())
                .isPresent();
        assertThat(ReportJson.parse("{\"a\":1,\"b\":1,\"frame\":5}", limits).getProblems())
                .map(JsonProblem::getKind)
                .containsExactly(Kind.UNKNOWN_MEMBER, Kind.WRONG_TYPE, Kind.OMITTED);
    }

    @Test
    void anExtremeExponentIsAnsweredAtOnce() {
        String json = "{\"x\":1e999999999,\"digital\":{\"figures\":[{\"label\":\"a\",\"value\":1e-2147483647}]}}";
        Assertions.assertThat(Duration.ofMillis(timed(() -> ReportJson.parse(json))))
                .isLessThan(Duration.ofSeconds(5));
        assertThat(ReportJson.read("{\"x\":1e999999999}").getUnknownMembers())
                .containsEntry("x", RawJson.of("1e999999999"));
    }

    private static long timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> JsonLimits.builder().maxDepth(1001).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLimits.builder().maxTokens(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLimits.builder().maxNameLength(99).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonLimits.builder().build()).isEqualTo(JsonLimits.defaults());
    }
}
