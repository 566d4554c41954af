package io.parley.devices;

import io.parley.warranty.Ownership;
import io.parley.warranty.StartBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What changes on many devices at once; what is absent stays as it is.
 *
 * @param site code of one of the client's sites
 * @param basis which date is set; absent for none
 * @param date the day to set for it
 */
public record DeviceChange(
        @Nullable String site,
        @Nullable Ownership ownership,
        @Nullable StartBasis basis,
        @Nullable LocalDate date) {

    DeviceDraft on(DeviceDraft before) {
        return new DeviceDraft(
                before.assetTag(),
                before.sku(),
                before.serial(),
                before.mac(),
                before.description(),
                site == null ? before.site() : site,
                ownership == null ? before.ownership() : ownership,
                date(StartBasis.SHIP, before.shipped()),
                date(StartBasis.PURCHASE, before.purchased()),
                date(StartBasis.ACTIVATION, before.activated()),
                date(StartBasis.PRODUCTION, before.produced()),
                before.replacementPrice());
    }

    private @Nullable LocalDate date(StartBasis which, @Nullable LocalDate before) {
        return which == basis && date != null ? date : before;
    }
}
