package io.parley.contracts.signing;

import io.parley.terms.ContractDifference;
import org.jspecify.annotations.Nullable;

/**
 * One clause or charge of the offer beside the paper for signature.
 *
 * @param read whether somebody has looked for it in the paper
 * @param waived that it was accepted as it is; absent unless it was
 */
public record CheckedPoint(
        ContractDifference difference,
        boolean read,
        @Nullable Waived waived) {

    /** Whether it keeps the contract from being signed: not looked for yet, or worse and not accepted. */
    public boolean blocks() {
        return !read || difference.change().blocks() && waived == null;
    }
}
