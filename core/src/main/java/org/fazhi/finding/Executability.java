package org.fazhi.finding;

/** How well a program can decide a rule (可执行性). */
public enum Executability {
    /** Decides it. */
    FULL,

    /** What it finds is right, but it may miss cases. */
    MAY_MISS,

    /** It may find what a person would accept. */
    MAY_OVER_REPORT,

    /** Only a person can decide it. */
    MANUAL
}
