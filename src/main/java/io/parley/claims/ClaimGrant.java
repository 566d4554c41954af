package io.parley.claims;

import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the policy of a device granted when it was reported broken; it stays as it stood, whatever becomes of the catalogue.
 *
 * @param manufacturer of the device, empty without a policy
 * @param grantor who stands in; absent if nobody has written it down, or no policy speaks of the device
 * @param policy what its paper calls it, empty without one
 * @param source paper the policy is taken from, empty without one
 * @param lifetime it never ends
 * @param coveredUntil last covered day; absent for a lifetime and while unknown
 * @param responseDays days from the RMA number until the replacement is sent; absent if the policy does not say
 * @param advance the new device comes before the broken one is sent back; absent if the policy does not say
 * @param freightPayer who pays for sending the broken device in; absent if the policy does not say
 */
public record ClaimGrant(
        String manufacturer,
        @Nullable Grantor grantor,
        String policy,
        String source,
        boolean lifetime,
        @Nullable LocalDate coveredUntil,
        @Nullable Integer responseDays,
        @Nullable Boolean advance,
        @Nullable FreightPayer freightPayer) {

    /** Whether the device is covered on a day; absent while nobody knows how long. */
    public @Nullable Boolean covers(LocalDate day) {
        if (lifetime) {
            return true;
        }
        return coveredUntil == null ? null : !day.isAfter(coveredUntil);
    }
}
