package org.fazhi.json;

import java.util.stream.Stream;
import org.fazhi.json.JsonProblem.Kind;
import tools.jackson.core.exc.StreamReadException;

/** What is wrong with the syntax at an offset, told by the character that stands there. */
record SyntaxFault(Fault fault, int offset) {
    private static final String WIDE = "，：“”｛｝［］【】‘’；、";

    static SyntaxFault of(String text, StreamReadException error) {
        String reason = error.getOriginalMessage();
        int offset =
                Math.min(text.length(), Math.max(0, (int) error.getLocation().getCharOffset()));
        if (reason.startsWith("Non-standard token")) {
            offset = wordStart(text, offset);
        }
        String word = word(text, offset);
        boolean cutOff = offset + word.length() == text.length()
                && Stream.of("true", "false", "null").anyMatch(literal -> literal.startsWith(word));
        return cutOff
                ? new SyntaxFault(DocumentFaults.incomplete(), text.length())
                : new SyntaxFault(fault(text.codePointAt(offset), word, reason), offset);
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static Fault fault(int found, String word, String reason) {
        if (reason.contains("escape sequence") || reason.contains("character escape")) {
            return badEscape();
        } else if (found < 0x20) {
            return controlCharacter(found);
        } else if (reason.contains("numeric value") || found == '+' || found == '.') {
            return badNumberForm();
        } else if (WIDE.indexOf(found) >= 0) {
            return wideCharacter(found);
        } else if (found == '/' || found == '#') {
            return comment();
        } else if (found == '}' || found == ']') {
            return closingBracket(found);
        } else if (!word.isEmpty() && Character.isLetter(found)) {
            return bareWord(word);
        }
        return unexpected(found);
    }

    private static Fault badEscape() {
        return syntax(
                "字符串中的转义无效。",
                "Invalid escape in a string.",
                "反斜杠本身写成 \\\\，引号写成 \\\"，\\u 后应有四位十六进制数字。",
                "Write a backslash as \\\\ and a quote as \\\"; \\u takes four hexadecimal digits.");
    }

    private static Fault controlCharacter(int found) {
        return syntax(
                "字符串中有未转义的控制字符（U+%04X）。".formatted(found),
                "A control character (U+%04X) stands in a string.".formatted(found),
                "换行写成 \\n，制表符写成 \\t；也可能是前面少了右引号。",
                "Write a line break as \\n and a tab as \\t; or a closing quote is missing before.");
    }

    private static Fault badNumberForm() {
        return syntax(
                "数字的写法无效。",
                "Invalid form of a number.",
                "数字不带正号和前导零，小数点前后都要有数字，如 0.5。",
                "A number has no plus sign and no leading zero, and digits on both sides of the point, such as 0.5.");
    }

    private static Fault wideCharacter(int found) {
        String character = Character.toString(found);
        return syntax(
                "此处用了全角符号 " + character + "。",
                "The full-width character " + character + " stands here.",
                "JSON 的引号、逗号、冒号和括号请用英文半角符号。",
                "Write the quotes, commas, colons and brackets of JSON in ASCII.");
    }

    private static Fault comment() {
        return syntax("JSON 中不能有注释。", "JSON has no comments.", "请删去注释。", "Delete the comment.");
    }

    private static Fault closingBracket(int found) {
        String bracket = Character.toString(found);
        return syntax(
                "此处不应出现 " + bracket + "。",
                "Unexpected " + bracket + ".",
                "请检查前面是否多了逗号、少了内容或括号不配对。",
                "Look for a surplus comma, a missing value or brackets that do not match.");
    }

    private static Fault bareWord(String word) {
        String shown = Faults.quoted(word);
        return syntax(
                "不认识的内容 " + shown + "。",
                "Unknown word " + shown + ".",
                "文字和成员名要放在英文双引号内；真假值写 true、false，都用小写。",
                "Put text and member names in double quotes; write true and false in lower case.");
    }

    private static Fault unexpected(int found) {
        String character = Faults.quoted(Character.toString(found));
        return syntax(
                "此处不应出现 " + character + "。",
                "Unexpected " + character + ".",
                "请检查前面是否少了逗号、冒号或引号；引号须用英文双引号。",
                "Look for a missing comma, colon or quote before it; quotes are double quotes.");
    }

    private static Fault syntax(String zh, String en, String adviceZh, String adviceEn) {
        return Fault.of(Kind.SYNTAX, "JSON 语法错误：" + zh, "Not JSON: " + en, adviceZh, adviceEn);
    }
}
