package org.fazhi.finding;

/** A language of the texts (语言). Never taken from the default locale. */
public enum Language {
    /** Chinese, the default (中文). */
    ZH,

    /** English (英文). */
    EN
}
