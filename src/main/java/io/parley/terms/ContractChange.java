package io.parley.terms;

/** What became of something between the offer and the final contract, seen with the client's eyes; worst first. */
public enum ContractChange {
    /** The contract says less for the client, or asks more of it, than the offer did. */
    WORSE,
    /** Offered, and the contract is silent: a promise without paper. */
    MISSING_IN_CONTRACT,
    /** Another statement, or a burden the offer never spoke of, and no rule says whom it favours: a person must look. */
    CHANGED,
    /** The offer was silent. */
    NEW_IN_CONTRACT,
    BETTER,
    SAME;

    /** Whether nothing should be signed before somebody says why it is right all the same (domain.md §12). */
    public boolean blocks() {
        return this == WORSE || this == MISSING_IN_CONTRACT || this == CHANGED;
    }

    /** Two changes of one thing taken together: opposite ones can't be weighed by rule. */
    ContractChange and(ContractChange other) {
        if (this == SAME) {
            return other;
        }
        return other == SAME || other == this ? this : CHANGED;
    }
}
