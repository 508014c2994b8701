package org.fazhi.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fazhi.finding.Text;

/** The text of a document, taken from bytes that must be UTF-8, without byte order mark. */
final class SourceText {
    private static final char MARK = '\uFEFF';
    private static final int SOME = 4;

    private SourceText() {}

    /** A document whose text cannot be had; names the offset in the text up to there. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;
        private final String before;

        Unreadable(Fault fault, String before) {
            super(fault.message().getEn(), null, false, false);
            this.fault = fault;
            this.before = before;
        }

        Fault fault() {
            return fault;
        }

        String before() {
            return before;
        }
    }

    static String of(String source, JsonLimits limits) throws Unreadable {
        checkLength(source.length(), limits);
        return withoutMark(source);
    }

    static String of(byte[] source, JsonLimits limits) throws Unreadable {
        checkLength(source.length, limits);
        Optional<String> wide = wideEncoding(source);
        if (wide.isPresent()) {
            throw new Unreadable(DocumentFaults.wrongEncoding(wide.get()), "");
        }
        String text = new String(source, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            checkStrictly(source);
        }
        return withoutMark(text);
    }

    private static void checkLength(int length, JsonLimits limits) throws Unreadable {
        int limit = limits.getMaxDocumentLength();
        if (length > limit) {
            throw new Unreadable(DocumentFaults.limit(Text.of("文档长度", "The length of the document"), limit), "");
        }
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> wideEncoding(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int head = ByteBuffer.wrap(bytes).getInt();
        boolean lone = head != 0 && (head >>> 8 == 0 || head << 8 == 0);
        if (lone || head == 0x0000FEFF || head == 0xFFFE0000) {
            return Optional.of("UTF-32");
        }
        boolean marked = head >>> 16 == 0xFEFF || head >>> 16 == 0xFFFE;
        boolean bare = (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
                || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0);
        return marked || bare ? Optional.of("UTF-16") : Optional.empty();
    }

    private static void checkStrictly(byte[] bytes) throws Unreadable {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (strict.decode(ByteBuffer.wrap(bytes), text, true).isError()) {
            Fault fault = looksLikeChineseEncoding(bytes)
                    ? DocumentFaults.wrongEncoding("GBK/GB18030")
                    : DocumentFaults.notUtf8();
            throw new Unreadable(fault, withoutMark(text.flip().toString()));
        }
    }

    private static boolean looksLikeChineseEncoding(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            String text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            long wide = text.chars().filter(c -> c > 0x7F).count();
            long chinese = text.chars().filter(SourceText::isChinese).count();
            return chinese >= SOME && chinese * 10 >= wide * 9;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
