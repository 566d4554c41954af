package io.parley.promises;

/** How far a promise is on its way into the contract. */
public enum PromiseState {
    /** Said, and nobody has asked for it in writing. */
    OPEN,
    /** The provider was asked to put it in writing. */
    ASKED,
    /** It stands in a document. */
    IN_WRITING,
    /** The provider took it back, or will not write it down. */
    WITHDRAWN;

    /** Whether there is still something to do before signing. */
    public boolean isOpen() {
        return this == OPEN || this == ASKED;
    }
}
