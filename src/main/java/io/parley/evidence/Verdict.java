package io.parley.evidence;

/** What a person said about a proposal; accepting needs none, for the captured term says it. */
enum Verdict {
    CORRECTED,
    REJECTED,
    /** A rejection was taken back. */
    REOPENED
}
