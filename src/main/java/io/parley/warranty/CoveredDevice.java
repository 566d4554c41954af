package io.parley.warranty;

import org.jspecify.annotations.Nullable;

/**
 * A device with its cover and what a contract leaves uncovered.
 *
 * @param gap absent without a contract and while it is unknown how long the device is covered
 */
public record CoveredDevice(
        Device device,
        WarrantyCover cover,
        WarrantyBucket bucket,
        @Nullable WarrantyGap gap) {}
