package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.finding.Language;
import org.fazhi.json.JsonProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken syntax is told in the reader's own words; {@code ^} marks the place. */
class SyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'frame': {},^}                    | 此处不应出现 }      | 多了逗号",
                "{'issuers': [{'name': 'a'},^]}     | 此处不应出现 ]      | 多了逗号",
                "{'reportingYear': 1^]              | 此处不应出现 ]      | 括号不配对",
                "{^，}                              | 全角符号 ，         | 英文半角",
                "{^“frame”: {}}                     | 全角符号 “          | 英文半角",
                "{'frame'^：{}}                     | 全角符号 ：         | 英文半角",
                "{'reportingYear': 1^，'frame': {}} | 全角符号 ，         | 英文半角",
                "{^frame: {}}                       | 不认识的内容 frame  | 双引号",
                "{'frame': {'secrecyReviewed': ^True}} | 不认识的内容 True | 小写",
                "{'reportingYear': ^NaN}            | 不认识的内容 NaN    | 双引号",
                "{'reportingYear': 2024^年}         | 不认识的内容 年     | 双引号",
                "{'reportingYear': 1 ^'frame': {}}  | 此处不应出现 \\\"   | 逗号",
                "{'frame' ^{}}                      | 此处不应出现 {      | 冒号",
                "{'reportingYear': 0^1}             | 数字的写法无效      | 前导零",
                "{'reportingYear': ^.5}             | 数字的写法无效      | 0.5",
                "{'reportingYear': 1^.}             | 数字的写法无效      | 0.5",
                "{'reportingYear': +^1}             | 数字的写法无效      | 正号",
                "{'frame': {'title': 'a\\^x'}}      | 转义无效            | 反斜杠",
                "{'frame': {'title': '\\u12^G4'}}   | 转义无效            | 十六进制",
                "{'frame': {'title': 'a^↵b'}}      | 控制字符（U+000A）  | \\n",
                "{'reportingYear': 1, ^// x↵'a':1} | 注释                | 删去",
                "{'reportingYear': 1, ^# x↵'a':1}  | 注释                | 删去",
            })
    void theMessageSaysWhatIsWrong(String marked, String message, String advice) {
        String document = marked.replace('\'', '"').replace('↵', '\n');
        int at = document.indexOf('^');
        assertThat(ReportJson.parse(document.replace("^", "")).getProblems())
                .filteredOn(problem -> !problem.isNote())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getKind()).isEqualTo(Kind.SYNTAX);
                    assertThat(problem.getLine()).isEqualTo(1);
                    assertThat(problem.getColumn()).isEqualTo(at + 1);
                    assertThat(problem.getMessage().getZh()).contains(message.replace("\\\"", "\""));
                    assertThat(problem.getAdvice().getZh()).contains(advice);
                    assertThat(problem.describe(Language.EN))
                            .startsWith("line 1, column ")
                            .isNotBlank();
                });
    }
}
