package io.parley.evidence;

/** What became of a proposal. */
public enum ProposalState {
    /** Nobody has said anything about it. */
    OPEN,
    /** A confirmed term of the offer says the same. */
    ACCEPTED,
    /** A person read something else in these words, and captured that. */
    CORRECTED,
    /** A person said that the document does not say so. */
    REJECTED
}
