package org.fazhi.text;

/** The form a text is given in. */
public enum TextForm {
    /** Plain text; marks of Markdown that remained in it are taken out and noted as damage. */
    PLAIN,

    /** Markdown; its marks are no damage. */
    MARKDOWN,

    /** A page; what only serves to use it is left out. */
    HTML
}
