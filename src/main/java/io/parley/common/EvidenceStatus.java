package io.parley.common;

/** How sure a captured term is (domain.md §0). */
public enum EvidenceStatus {
    /** In a document, with page and quoted words. */
    CONFIRMED,
    /** Said on a website, a call or in a mail: a promise to be turned into a clause. */
    CLAIMED,
    /** Nobody has said; never the same as zero or "no". */
    UNKNOWN
}
