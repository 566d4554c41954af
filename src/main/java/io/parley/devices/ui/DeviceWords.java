package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Formats;
import io.parley.devices.DeviceSummary;
import io.parley.warranty.Ownership;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyBucket;
import io.parley.warranty.WarrantyCover;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How devices and their covers read.
 *
 * @param sites code to name
 * @param today on which buckets are counted
 */
record DeviceWords(Component texts, Formats formats, Map<String, String> sites, LocalDate today) {

    String say(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }

    String bucket(WarrantyBucket bucket) {
        return say("devices.bucket." + bucket.name());
    }

    String ownership(@Nullable Ownership ownership) {
        return ownership == null ? "–" : say("devices.ownership." + ownership.name());
    }

    String basis(StartBasis basis) {
        return say("devices.basis." + basis.name());
    }

    String site(@Nullable String code) {
        return code == null ? "–" : sites.getOrDefault(code, code);
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "–" : formats.date(day);
    }

    /** A date, a lifetime, or that it is unknown. */
    String until(DeviceSummary device) {
        if (device.coveredUntil() != null) {
            return formats.date(device.coveredUntil());
        }
        return say(device.state() == WarrantyCover.State.LIFETIME ? "devices.cover.LIFETIME" : "devices.cover.unknown");
    }

    /** Why it is not known how long a device is covered; empty if it is. */
    String unknown(DeviceSummary device) {
        boolean known = device.coveredUntil() != null || device.state() == WarrantyCover.State.LIFETIME;
        return known ? "" : say("devices.cover." + device.state().name(), device.sku(), device.policyCode());
    }
}
