package org.fazhi.validation.file;

import java.util.List;
import java.util.Map;
import org.fazhi.finding.Text;

/** Says in Chinese what the YAML parser says in English. */
final class SyntaxHint {
    private static final List<Map.Entry<String, String>> KNOWN = List.of(
            Map.entry("mapping values are not allowed", "这里不能出现“: ”，文字中有冒号加空格时须加引号"),
            Map.entry("TAB", "缩进不能用制表符"),
            Map.entry("while scanning a quoted scalar", "引号没有结束"),
            Map.entry("found unexpected end of stream", "引号没有结束"),
            Map.entry("expected <block end>", "缩进不一致"),
            Map.entry("could not find expected ':'", "缺少冒号"),
            Map.entry("undefined alias", "引用（*）的名称没有定义"),
            Map.entry("expected ',' or", "缺少逗号或者右括号"),
            Map.entry("cannot start any token", "这个字符不能出现在这里，文字须加引号"),
            Map.entry("special characters are not allowed", "不允许的控制字符"));

    private SyntaxHint() {}

    static Text of(String problem) {
        String zh = KNOWN.stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(problem);
        return Text.of("不是正确的 YAML：" + zh, "this is not YAML: " + problem);
    }
}
