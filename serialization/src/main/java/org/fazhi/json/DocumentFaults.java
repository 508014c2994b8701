package org.fazhi.json;

import org.fazhi.finding.Text;
import org.fazhi.json.JsonProblem.Kind;

/** The wording of the problems with the document as a whole, in both languages. */
final class DocumentFaults {
    private static final Text SAVE_AS_UTF8 =
            Text.of("请把文件另存为 UTF-8 编码后再读取。", "Save the file in UTF-8 and read it again.");

    private DocumentFaults() {}

    static Fault empty() {
        return Fault.of(
                Kind.EMPTY,
                "文档是空的。",
                "The document is empty.",
                "请给出一份报告的 JSON，至少为 {}。",
                "Give the JSON of a report, at least {}.");
    }

    static Fault nul() {
        return Fault.of(
                Kind.NOT_TEXT,
                "文档含有 NUL 字符（U+0000）。",
                "The document holds a NUL character (U+0000).",
                "文件可能不是文本或已损坏，请重新导出。",
                "The file is no text or is damaged; export it again.");
    }

    static Fault notUtf8() {
        return new Fault(
                Kind.NOT_UTF8, Text.of("此处的字节不是有效的 UTF-8。", "The bytes here are not valid UTF-8."), SAVE_AS_UTF8);
    }

    static Fault wrongEncoding(String encoding) {
        return new Fault(
                Kind.WRONG_ENCODING,
                Text.of("文档看来是 " + encoding + " 编码，不是 UTF-8。", "The document looks like " + encoding + ", not UTF-8."),
                SAVE_AS_UTF8);
    }

    static Fault incomplete() {
        return Fault.of(
                Kind.INCOMPLETE,
                "文档不完整，到这里就结束了。",
                "The document ends here, too early.",
                "文件可能在传输或保存时被截断，请重新取得完整的文件。",
                "The file may have been cut off; get it again in full.");
    }

    static Fault trailing() {
        return Fault.of(
                Kind.TRAILING_CONTENT,
                "报告结束后还有内容。",
                "Something follows the report.",
                "一个文档只写一份报告，请删去其后的内容。",
                "Write one report per document; delete what follows.");
    }

    static Fault limit(Text what, int limit) {
        return Fault.of(
                Kind.LIMIT_EXCEEDED,
                what.getZh() + "超过限额 " + limit + "。",
                what.getEn() + " exceeds the limit of " + limit + ".",
                "请核对文件是否正确；确有需要时用 JsonLimits 放宽限额。",
                "Check that this is the right file; if it is, widen the JsonLimits.");
    }
}
