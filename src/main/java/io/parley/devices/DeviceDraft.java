package io.parley.devices;

import io.parley.warranty.Device;
import io.parley.warranty.Ownership;
import io.parley.warranty.StartBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a device; what nobody has written down is absent or empty.
 *
 * @param assetTag the client's own number
 * @param serial unique among the client's devices
 * @param mac unique among the client's devices if given
 * @param site code of one of the client's sites
 * @param replacementPrice for a new one today, in the client's currency
 */
public record DeviceDraft(
        String assetTag,
        String sku,
        String serial,
        String mac,
        String description,
        @Nullable String site,
        @Nullable Ownership ownership,
        @Nullable LocalDate shipped,
        @Nullable LocalDate purchased,
        @Nullable LocalDate activated,
        @Nullable LocalDate produced,
        @Nullable BigDecimal replacementPrice) {

    static DeviceDraft of(Device device) {
        return new DeviceDraft(
                device.assetTag(),
                device.sku(),
                device.serial(),
                device.mac(),
                device.description(),
                device.site(),
                device.ownership(),
                device.date(StartBasis.SHIP).orElse(null),
                device.date(StartBasis.PURCHASE).orElse(null),
                device.date(StartBasis.ACTIVATION).orElse(null),
                device.date(StartBasis.PRODUCTION).orElse(null),
                device.replacementPrice());
    }

    /** For the maths. */
    public Device device() {
        Map<StartBasis, LocalDate> dates = new EnumMap<>(StartBasis.class);
        put(dates, StartBasis.SHIP, shipped);
        put(dates, StartBasis.PURCHASE, purchased);
        put(dates, StartBasis.ACTIVATION, activated);
        put(dates, StartBasis.PRODUCTION, produced);
        return new Device(1, assetTag, sku, description, serial, mac, site, ownership, dates, replacementPrice);
    }

    private static void put(Map<StartBasis, LocalDate> dates, StartBasis basis, @Nullable LocalDate day) {
        if (day != null) {
            dates.put(basis, day);
        }
    }
}
