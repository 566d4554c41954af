package io.parley.warranty;

import org.jspecify.annotations.Nullable;

/**
 * How a broken device is made good (domain.md §10); what the paper does not say is absent or empty.
 *
 * @param responseDays days from the approved claim to the replacement's shipping, ≥ 0
 * @param advance whether the replacement is sent before the broken device is back
 * @param deductible what the client pays per case, as its paper says
 * @param proof what must be shown, such as an invoice
 * @param transferable whether it stays with the device when that is sold
 * @param exclusions what is not covered
 */
public record ReplacementTerms(
        @Nullable Remedy remedy,
        @Nullable Integer responseDays,
        @Nullable Boolean advance,
        @Nullable FreightPayer freightPayer,
        String deductible,
        String proof,
        @Nullable Boolean transferable,
        @Nullable ReplacementInherits inherits,
        String exclusions) {

    /** Nothing of it is said. */
    public static final ReplacementTerms UNKNOWN = new ReplacementTerms(null, null, null, null, "", "", null, null, "");
}
