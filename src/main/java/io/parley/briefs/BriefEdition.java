package io.parley.briefs;

/** For whose eyes a brief is. Each edition is written from a view of its own, which holds nothing else. */
public enum BriefEdition {
    /** The consultancy's own: with notes and what can be negotiated. */
    INTERNAL,
    /** The client's. */
    CLIENT
}
