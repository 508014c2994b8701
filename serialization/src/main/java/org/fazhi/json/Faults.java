package org.fazhi.json;

import java.util.Optional;
import org.fazhi.finding.Text;
import org.fazhi.json.JsonProblem.Kind;
import tools.jackson.core.JsonToken;

/** The wording of the problems with members and values, in both languages. */
final class Faults {
    private static final int QUOTED = 40;

    private Faults() {}

    static Fault wrongType(Text expected, JsonToken found) {
        Text name = name(found);
        return Fault.of(
                Kind.WRONG_TYPE,
                "应为" + expected.getZh() + "，却是" + name.getZh() + "。",
                "Expected " + expected.getEn() + ", found " + name.getEn() + ".",
                "请改为" + expected.getZh() + "；不同类型的值不会自动转换。",
                "Write " + expected.getEn() + "; values are never converted.");
    }

    static Fault notAnObject(JsonToken found) {
        Text name = name(found);
        return Fault.of(
                Kind.WRONG_TYPE,
                "整个文档应为一个 JSON 对象，却是" + name.getZh() + "。",
                "The document should be one JSON object; it is " + name.getEn() + ".",
                "一个文档写一份报告，以 { 开头、以 } 结尾。",
                "Write one report per document, from { to }.");
    }

    static Fault nullValue(Text expected) {
        return Fault.of(
                Kind.NULL_VALUE,
                "应为" + expected.getZh() + "，却是 null。",
                "Expected " + expected.getEn() + ", found null.",
                "没有的内容请整项删去，不要写 null。",
                "Leave out what is absent; do not write null.");
    }

    static Fault missing(String member) {
        return Fault.of(
                Kind.MISSING_MEMBER,
                "缺少必填成员 “" + member + "”。",
                "The required member \"" + member + "\" is missing.",
                "请在这个对象中补上 “" + member + "”。",
                "Add \"" + member + "\" to this object.");
    }

    static Fault duplicate(String member) {
        String name = quoted(member);
        return Fault.of(
                Kind.DUPLICATE_MEMBER,
                "成员 “" + name + "” 在同一对象中重复出现。",
                "The member \"" + name + "\" stands twice in its object.",
                "请只保留一个；多项内容应写进数组。",
                "Keep one of them; several items belong in an array.");
    }

    static Fault unknownMember(String member, Optional<String> nearest) {
        String name = quoted(member);
        return nearest.map(known -> Fault.of(
                        Kind.UNKNOWN_MEMBER,
                        "不认识成员 “" + name + "”，是否想写 “" + known + "”？",
                        "Unknown member \"" + name + "\"; did you mean \"" + known + "\"?",
                        "若是拼写错误，请改为 “" + known + "”；否则不必处理，内容已原样保留。",
                        "Correct it to \"" + known + "\" if it is a misspelling; it was kept as it is."))
                .orElseGet(() -> Fault.of(
                        Kind.UNKNOWN_MEMBER,
                        "不认识成员 “" + name + "”，已原样保留。",
                        "Unknown member \"" + name + "\"; it was kept as it is.",
                        "若是自有的扩展内容，不必处理；它不参与检查。",
                        "Nothing to do if it is an extension of your own; it takes no part in the checks."));
    }

    static Fault rejectedMember(String member, Optional<String> nearest) {
        String name = quoted(member);
        return Fault.of(
                Kind.REJECTED_MEMBER,
                "不认识成员 “" + name + "”"
                        + nearest.map(known -> "，是否想写 “" + known + "”？").orElse("。"),
                "Unknown member \"" + name + "\""
                        + nearest.map(known -> "; did you mean \"" + known + "\"?")
                                .orElse("."),
                "请改正拼写或者删去；这里不接受未知成员。",
                "Correct or remove it; unknown members are not accepted here.");
    }

    static Fault unknownCode(String code, Optional<String> nearest) {
        return nearest.map(known -> Fault.of(
                        Kind.UNKNOWN_CODE,
                        "不认识代码 “" + code + "”，是否想写 “" + known + "”？",
                        "Unknown code \"" + code + "\"; did you mean \"" + known + "\"?",
                        "若是拼写错误，请改为 “" + known + "”；否则不必处理，代码已原样保留。",
                        "Correct it to \"" + known + "\" if it is a misspelling; it was kept as it is."))
                .orElseGet(() -> Fault.of(
                        Kind.UNKNOWN_CODE,
                        "不认识代码 “" + code + "”，已原样保留。",
                        "Unknown code \"" + code + "\"; it was kept as it is.",
                        "若来自更新的版本，不必处理；否则请核对代码表。",
                        "Nothing to do if it is of a newer version; else see the list of codes."));
    }

    static Fault badDate(String text) {
        return Fault.of(
                Kind.BAD_DATE,
                "日期 “" + quoted(text) + "” 无效。",
                "\"" + quoted(text) + "\" is no date.",
                "请写成 yyyy-MM-dd 形式的真实日期，如 2026-03-01。",
                "Write a real date as yyyy-MM-dd, such as 2026-03-01.");
    }

    static Fault badCode(String text) {
        return Fault.of(
                Kind.BAD_CODE,
                "“" + quoted(text) + "” 不能作代码。",
                "\"" + quoted(text) + "\" cannot be a code.",
                "代码由 1–80 个 ASCII 字母、数字或 _ . - 组成，以字母或数字开头。",
                "A code has 1 to 80 ASCII letters, digits or _ . - and starts with a letter or digit.");
    }

    static Fault badNumber(String text, Text range) {
        return Fault.of(
                Kind.BAD_NUMBER,
                "数字 " + quoted(text) + " 超出范围。",
                "The number " + quoted(text) + " is out of range.",
                "请写" + range.getZh() + "。",
                "Write " + range.getEn() + ".");
    }

    static Fault unsupportedVersion(String version) {
        return Fault.of(
                Kind.UNSUPPORTED_VERSION,
                "不支持格式版本 “" + quoted(version) + "”。",
                "The format version \"" + quoted(version) + "\" is not supported.",
                "本版本读取 1.x；请改为 1.0，或换用支持该格式的版本。",
                "This version reads 1.x; write 1.0, or use a version that supports the format.");
    }

    static Fault spanEndsBeforeStart() {
        return Fault.of(
                Kind.INVALID_VALUE,
                "原文位置的终点在起点之前。",
                "The span ends before it starts.",
                "end 应不小于 start。",
                "Let end be at least start.");
    }

    static Fault invalid(String reason) {
        return Fault.of(
                Kind.INVALID_VALUE,
                "这里的内容无法成为报告的一部分：" + reason + "。",
                "This cannot become part of a report: " + reason + ".",
                "请按格式说明核对这一部分。",
                "Check this part against the description of the format.");
    }

    static Fault omitted(int count) {
        return Fault.of(
                Kind.OMITTED,
                "另有 " + count + " 个问题或提示未逐一列出。",
                count + " more problems or notes are not listed.",
                "请先处理已列出的问题，再重新读取。",
                "Deal with those listed and read again.");
    }

    static String quoted(String text) {
        return quoted(text, QUOTED);
    }

    static String quoted(String text, int most) {
        String shown = text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static Text name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kinds.OBJECT;
            case START_ARRAY -> Kinds.ARRAY;
            case VALUE_STRING -> Kinds.STRING;
            case VALUE_NUMBER_INT -> Kinds.NUMBER;
            case VALUE_NUMBER_FLOAT -> Kinds.FRACTION;
            case VALUE_TRUE -> Text.of(" true", "true");
            case VALUE_FALSE -> Text.of(" false", "false");
            default -> Text.of(" null", "null");
        };
    }

    /** What the JSON types are called. */
    static final class Kinds {
        static final Text OBJECT = Text.of("对象 { }", "an object { }");
        static final Text ARRAY = Text.of("数组 [ ]", "an array [ ]");
        static final Text STRING = Text.of("字符串", "a string");
        static final Text NUMBER = Text.of("数字", "a number");
        static final Text INTEGER = Text.of("整数（不带小数点和指数）", "an integer (no point, no exponent)");
        static final Text FRACTION = Text.of("带小数点或指数的数字", "a number with point or exponent");
        static final Text BOOLEAN = Text.of(" true 或 false", "true or false");
        static final Text DATE = Text.of("日期字符串（yyyy-MM-dd）", "a date string (yyyy-MM-dd)");
        static final Text CODE = Text.of("代码字符串", "a code string");

        private Kinds() {}
    }
}
