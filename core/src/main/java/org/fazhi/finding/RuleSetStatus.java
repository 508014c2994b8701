package org.fazhi.finding;

/** The place of a rule set in its life cycle (规则集状态). */
public enum RuleSetStatus {
    /** Not yet published. */
    DRAFT,

    /** In use. */
    PUBLISHED,

    /** Replaced by a newer version; kept for old reports. */
    SUPERSEDED
}
