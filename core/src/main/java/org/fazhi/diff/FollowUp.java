package org.fazhi.diff;

/** Whether the later report speaks of what the earlier announced (安排落实情况的提及). */
public enum FollowUp {
    /** The later report speaks of it outside its own plan. Whether it was carried out is not said by that. */
    MENTIONED,

    /** The words of the arrangement hardly occur in the later report. */
    NOT_MENTIONED,

    /** The arrangement has too few words of its own, or the later report too few at all. */
    UNDECIDED
}
