package io.parley.gaps;

import io.parley.clients.ClientId;
import io.parley.devices.DeviceDetails;
import io.parley.devices.DeviceService;
import io.parley.devices.PolicyDetails;
import io.parley.warranty.Device;
import io.parley.warranty.WarrantyCover;
import io.parley.warranty.WarrantyPolicy;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a client's register for the maths: each device with the cover that counts, also where a person knew better. */
@Component
class Fleets {

    private final DeviceService devices;

    Fleets(DeviceService devices) {
        this.devices = devices;
    }

    Fleet find(ClientId client) {
        Map<String, WarrantyPolicy> policies = devices.policies(client).stream()
                .map(PolicyDetails::policy)
                .map(policy -> policy.policy())
                .collect(Collectors.toMap(WarrantyPolicy::id, policy -> policy, (first, second) -> first));
        Map<Device, WarrantyCover> covers = new IdentityHashMap<>();
        var fleet = devices.findAll(client).stream()
                .map(found -> {
                    var device = found.device().device();
                    covers.put(device, cover(found, policies.get(found.cover().policyCode())));
                    return device;
                })
                .toList();
        return new Fleet(fleet, covers);
    }

    private static WarrantyCover cover(DeviceDetails found, @Nullable WarrantyPolicy policy) {
        var stored = found.cover();
        var until = stored.until();
        return new WarrantyCover(
                until == null ? stored.state() : WarrantyCover.State.UNTIL,
                policy,
                stored.start(),
                until,
                stored.psuUntil(),
                stored.batteryUntil());
    }
}
