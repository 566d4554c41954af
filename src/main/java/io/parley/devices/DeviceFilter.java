package io.parley.devices;

import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyBucket;
import org.jspecify.annotations.Nullable;

/**
 * Which devices of a register to show.
 *
 * @param search part of a SKU, serial, MAC, asset tag or description; empty for all
 * @param site code; empty for all
 * @param bucket absent for all
 * @param ownership absent for all
 */
public record DeviceFilter(
        String search,
        String site,
        @Nullable WarrantyBucket bucket,
        @Nullable Ownership ownership) {

    public static final DeviceFilter ALL = new DeviceFilter("", "", null, null);

    public DeviceFilter searching(String words) {
        return new DeviceFilter(words, site, bucket, ownership);
    }
}
