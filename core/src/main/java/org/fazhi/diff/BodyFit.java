package org.fazhi.diff;

/** Whether two reports are of one body (机关是否一致). */
public enum BodyFit {
    /** An issuer of one is an issuer of the other, by code or by name, which may be abridged. */
    SAME,

    /** No issuer of one is an issuer of the other. */
    OTHER,

    /** One of them names no issuer. */
    UNKNOWN
}
