package io.parley.devices;

import io.parley.warranty.WarrantyBucket;
import io.parley.warranty.WarrantyCover;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a device is covered, as stored.
 *
 * @param state whether its policy tells that
 * @param policyCode the policy that explains it; empty if none speaks of the device
 * @param start first covered day; absent for a lifetime and while unknown
 * @param computedUntil last covered day by the policy; absent for a lifetime and while unknown
 * @param psuUntil last day the power supply is covered, if the policy names a term for it
 * @param batteryUntil last day the battery is covered, if the policy names a term for it
 * @param override what a person knows better; absent if nobody does
 */
public record StoredCover(
        WarrantyCover.State state,
        String policyCode,
        @Nullable LocalDate start,
        @Nullable LocalDate computedUntil,
        @Nullable LocalDate psuUntil,
        @Nullable LocalDate batteryUntil,
        @Nullable CoverOverride override) {

    /** Last covered day that counts; absent for a lifetime and while unknown. */
    public @Nullable LocalDate until() {
        return override == null ? computedUntil : override.until();
    }

    public WarrantyBucket bucket(LocalDate today) {
        return bucket(state, until(), today);
    }

    static WarrantyBucket bucket(WarrantyCover.State state, @Nullable LocalDate until, LocalDate today) {
        if (until != null) {
            return WarrantyBucket.of(until, today);
        }
        return state == WarrantyCover.State.LIFETIME ? WarrantyBucket.LATER : WarrantyBucket.UNKNOWN;
    }
}
