package io.parley.devices;

import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyBucket;
import io.parley.warranty.WarrantyCover;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register.
 *
 * @param coveredUntil last covered day; absent for a lifetime and while unknown
 * @param policyCode empty if no policy speaks of the device
 * @param overridden day a person entered; absent if nobody did
 * @param version of the device as it was read
 */
public record DeviceSummary(
        UUID key,
        String assetTag,
        String sku,
        String serial,
        String mac,
        String description,
        @Nullable String site,
        @Nullable Ownership ownership,
        WarrantyCover.State state,
        @Nullable LocalDate coveredUntil,
        String policyCode,
        @Nullable LocalDate overridden,
        long version) {

    public DeviceId id() {
        return new DeviceId(key);
    }

    public SeenDevice seen() {
        return new SeenDevice(id(), version);
    }

    public WarrantyBucket bucket(LocalDate today) {
        return StoredCover.bucket(state, coveredUntil, today);
    }
}
