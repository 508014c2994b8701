package org.fazhi.json;

import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.report.Pointer;
import org.immutables.value.Value;

/**
 * What is wrong or noteworthy in a JSON document (读取问题): what, where, and what to do.
 *
 * <p>Example: {@code problem.describe(Language.ZH)} gives {@code 第 12 行第 21 列 /frame/publishedOn：日期 “2026-2-30” 无效。请写成
 * yyyy-MM-dd 形式的真实日期，如 2026-03-01。}
 */
@Value.Immutable
public interface JsonProblem {
    /** What kind of problem it is; the names are stable. */
    enum Kind {
        /** The bytes are not UTF-8. */
        NOT_UTF8(false),

        /** The bytes look like another encoding: UTF-16, UTF-32, GBK. */
        WRONG_ENCODING(false),

        /** The document holds a NUL character: no text, or a damaged one. */
        NOT_TEXT(false),

        /** The document holds nothing. */
        EMPTY(false),

        /** The document ends too early. */
        INCOMPLETE(false),

        /** The document is not JSON. */
        SYNTAX(false),

        /** Something follows the document. */
        TRAILING_CONTENT(false),

        /** The document goes beyond the {@link JsonLimits}. */
        LIMIT_EXCEEDED(false),

        /** A value of another JSON type than the member has. */
        WRONG_TYPE(false),

        /** A {@code null}, where what is absent is left out. */
        NULL_VALUE(false),

        /** A member that stands twice in its object. */
        DUPLICATE_MEMBER(false),

        /** A required member that is missing. */
        MISSING_MEMBER(false),

        /** A number out of range. */
        BAD_NUMBER(false),

        /** A text that is no date. */
        BAD_DATE(false),

        /** A text that cannot be a code. */
        BAD_CODE(false),

        /** A format version this library does not read. */
        UNSUPPORTED_VERSION(false),

        /** A value that makes no sense as a whole. */
        INVALID_VALUE(false),

        /** A member this version does not know, where {@link JsonLimits#getUnknownMembers} refuses them. */
        REJECTED_MEMBER(false),

        /** A note: a member this version does not know; it is kept. */
        UNKNOWN_MEMBER(true),

        /** A note: a code this version does not know; it is kept. */
        UNKNOWN_CODE(true),

        /** A note: there are more problems than the limit lets list. */
        OMITTED(true);

        private final boolean note;

        Kind(boolean note) {
            this.note = note;
        }

        /**
         * Whether this is a note only.
         *
         * @return true when the document is read all the same
         */
        public boolean isNote() {
            return note;
        }
    }

    /**
     * The kind of problem.
     *
     * @return a stable code
     */
    Kind getKind();

    /**
     * The value at fault; for a missing member, the member.
     *
     * @return the empty pointer where the document as a whole is at fault
     */
    Pointer getPointer();

    /**
     * The line.
     *
     * @return from 1
     */
    int getLine();

    /**
     * The column, in UTF-16 units as editors count them. A byte order mark does not count.
     *
     * @return from 1
     */
    int getColumn();

    /**
     * What is wrong.
     *
     * @return in both languages
     */
    Text getMessage();

    /**
     * What to do about it.
     *
     * @return in both languages
     */
    Text getAdvice();

    /**
     * Whether this is a note only.
     *
     * @return true when the document is read all the same
     */
    default boolean isNote() {
        return getKind().isNote();
    }

    /**
     * The problem in one line: place, message, advice.
     *
     * @param language of the text
     * @return for people to read
     */
    default String describe(Language language) {
        String path = getPointer().toString().replaceAll("\\p{Cntrl}", "\uFFFD");
        return language == Language.EN
                ? "line %d, column %d%s: %s %s"
                        .formatted(
                                getLine(),
                                getColumn(),
                                path.isEmpty() ? "" : " " + path,
                                getMessage().getEn(),
                                getAdvice().getEn())
                : "第 %d 行第 %d 列%s：%s%s"
                        .formatted(
                                getLine(),
                                getColumn(),
                                path.isEmpty() ? "" : " " + path,
                                getMessage().getZh(),
                                getAdvice().getZh());
    }
}
