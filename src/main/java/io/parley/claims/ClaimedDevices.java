package io.parley.claims;

import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.devices.DeviceDetails;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceFilter;
import io.parley.devices.DeviceId;
import io.parley.devices.DeviceService;
import io.parley.devices.DeviceSort;
import io.parley.devices.DeviceSummary;
import io.parley.devices.DeviceWindow;
import io.parley.devices.PolicyDraft;
import io.parley.warranty.WarrantyCover;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register of devices as claims need it: which device is broken, what was granted for it, and what came for it. */
@Component
class ClaimedDevices {

    private final DeviceService devices;

    ClaimedDevices(DeviceService devices) {
        this.devices = devices;
    }

    List<ClaimableDevice> find(ClientId client, String text, int offset, int limit) {
        return devices
                .find(client, DeviceFilter.ALL.searching(text), new DeviceWindow(offset, limit, DeviceSort.SKU, true))
                .stream()
                .map(ClaimedDevices::choice)
                .toList();
    }

    private static ClaimableDevice choice(DeviceSummary device) {
        return new ClaimableDevice(
                device.id(),
                name(device.description(), device.sku()),
                device.serial(),
                Objects.requireNonNullElse(device.site(), ""));
    }

    /** @throws NotFoundException if the client has no such device */
    ClaimSubject subject(ClientId client, DeviceId id) {
        var device = own(client, id);
        var policy = devices.policyOf(id).map(found -> found.policy());
        var draft = device.device();
        return new ClaimSubject(
                name(draft.description(), draft.sku()),
                draft.sku(),
                draft.serial(),
                draft.purchased(),
                grant(device, policy));
    }

    private static ClaimGrant grant(DeviceDetails device, Optional<PolicyDraft> policy) {
        var cover = device.cover();
        var replacement = policy.map(PolicyDraft::replacement);
        return new ClaimGrant(
                policy.map(PolicyDraft::manufacturer).orElse(""),
                policy.map(PolicyDraft::grantor).orElse(null),
                policy.map(PolicyDraft::className).orElse(""),
                policy.map(PolicyDraft::source).orElse(""),
                cover.state() == WarrantyCover.State.LIFETIME && cover.until() == null,
                cover.until(),
                replacement.map(terms -> terms.responseDays()).orElse(null),
                replacement.map(terms -> terms.advance()).orElse(null),
                replacement.map(terms -> terms.freightPayer()).orElse(null));
    }

    /**
     * Enters what came in place of the broken device, which leaves the register.
     *
     * @param deadOnArrival then what came is new, and so is its cover
     * @throws NotFoundException if the broken device is not in the register any more
     */
    DeviceId replace(ClientId client, DeviceId brokenId, boolean deadOnArrival, ReplacementDraft came) {
        var broken = own(client, brokenId);
        var policy = devices.policyOf(brokenId).map(found -> found.policy()).orElse(null);
        var draft = broken.device();
        var id = devices.add(
                client,
                new DeviceDraft(
                        draft.assetTag(),
                        draft.sku(),
                        came.serial().strip(),
                        "",
                        draft.description(),
                        draft.site(),
                        draft.ownership(),
                        null,
                        null,
                        null,
                        null,
                        draft.replacementPrice()));
        var until = InheritedCover.until(broken.cover().until(), policy, deadOnArrival, came.receivedOn());
        if (until != null) {
            devices.override(id, until, "RMA " + draft.serial(), devices.get(id).version());
        }
        devices.remove(client, List.of(brokenId));
        return id;
    }

    private DeviceDetails own(ClientId client, DeviceId id) {
        var device = devices.get(id);
        if (!device.client().equals(client)) {
            throw new NotFoundException();
        }
        return device;
    }

    private static String name(String description, String sku) {
        return description.isBlank() ? sku : description;
    }
}
