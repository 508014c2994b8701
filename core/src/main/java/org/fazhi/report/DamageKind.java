package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What had happened to the text before it was read (文本损坏).
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class DamageKind extends Code {
    private static final Map<String, DamageKind> KNOWN = new LinkedHashMap<>();

    /** The title is broken over lines (标题断行). */
    public static final DamageKind BROKEN_TITLE = known("BROKEN_TITLE", "标题断行");

    /** Spaces inside the text (多余空格). */
    public static final DamageKind STRAY_SPACE = known("STRAY_SPACE", "多余空格");

    /** The title is printed twice (标题重复). */
    public static final DamageKind REPEATED_TITLE = known("REPEATED_TITLE", "标题重复");

    /** The page carries no title line (无标题行). */
    public static final DamageKind MISSING_TITLE = known("MISSING_TITLE", "缺标题行");

    /** Marks of a markup language remain (标记残留). */
    public static final DamageKind MARKDOWN = known("MARKDOWN", "排版标记残留");

    /** A sentence is broken by a page end (分页断句). */
    public static final DamageKind PAGE_BREAK = known("PAGE_BREAK", "分页断句");

    /** Furniture of the web page: navigation, share buttons, disclaimers (网页杂项). */
    public static final DamageKind PAGE_FURNITURE = known("PAGE_FURNITURE", "网页杂项");

    /** A dash was lost: 20212025 (连接号丢失). */
    public static final DamageKind LOST_DASH = known("LOST_DASH", "连接号丢失");

    /** Automatic numbering was lost (自动编号丢失). */
    public static final DamageKind LOST_NUMBERING = known("LOST_NUMBERING", "编号丢失");

    /** A superscript was lost: m2 for m² (上标丢失). */
    public static final DamageKind LOST_SUPERSCRIPT = known("LOST_SUPERSCRIPT", "上标丢失");

    /** A variant or traditional character stands in the text (异体字). */
    public static final DamageKind VARIANT_CHARACTER = known("VARIANT_CHARACTER", "异体字");

    /** Title marks set as ASCII brackets (半角书名号). */
    public static final DamageKind ASCII_BRACKETS = known("ASCII_BRACKETS", "半角书名号");

    /** Half-width punctuation in Chinese text (半角标点). */
    public static final DamageKind MIXED_PUNCTUATION = known("MIXED_PUNCTUATION", "标点混用");

    private DamageKind(String code, String label) {
        super(code, label);
    }

    private static DamageKind known(String code, String label) {
        DamageKind known = new DamageKind(code, label);
        KNOWN.put(code, known);
        return known;
    }

    /**
     * The value with this code.
     *
     * @param code a code, known or not
     * @return the constant, or a value that keeps the unknown code
     * @throws IllegalArgumentException unless it is 1 to 80 ASCII letters, digits and {@code _ . -}, the first of them
     *     a letter or digit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DamageKind of(String code) {
        DamageKind known = KNOWN.get(code);
        return known != null ? known : new DamageKind(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<DamageKind> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
