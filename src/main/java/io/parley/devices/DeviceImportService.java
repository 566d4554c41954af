package io.parley.devices;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.common.ProblemException;
import io.parley.tabular.KnownNames;
import io.parley.warranty.Device;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of devices into the register: first they are understood and corrected, then kept in chunks. */
@Service
@Transactional
public class DeviceImportService {

    /** Devices that one call keeps; a longer list is given in parts, so that it can be stopped in between. */
    public static final int CHUNK = 250;

    private static final String MAY_EDIT = "hasAuthority('" + DevicePermissions.EDIT + "')";

    private final RegisteredDeviceRepository devices;
    private final Policies policies;
    private final SiteService sites;
    private final ClientAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    DeviceImportService(
            RegisteredDeviceRepository devices,
            Policies policies,
            SiteService sites,
            ClientAccess access,
            AuditTrail audit,
            Clock clock) {
        this.devices = devices;
        this.policies = policies;
        this.sites = sites;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Understands a list without keeping it. Rows of a serial or MAC that the file or the register has already are named as
     * duplicates.
     *
     * @param table the file with the reader's corrections so far
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public DeviceImport read(ClientId client, DeviceTable table) {
        access.requireAccess(client);
        Map<String, List<String>> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site ->
                        names.put(site.site().code(), List.of(site.site().name())));
        return table.read(
                KnownNames.of(names),
                policies.book(client).catalogue(),
                new KnownDevices(devices.findKeys(client.value())));
    }

    /**
     * Adds devices that the register does not have yet.
     *
     * @param list at most {@link #CHUNK}
     */
    @PreAuthorize(MAY_EDIT)
    public ImportedDevices takeIn(ClientId client, List<Device> list) {
        access.requireAccess(client);
        if (list.size() > CHUNK) {
            throw new ProblemException("devices.problem.tooMany", CHUNK);
        }
        var known = known(client, list);
        var book = policies.book(client);
        var today = LocalDate.now(clock);
        Set<String> codes = sites.findByClient(client).stream()
                .map(site -> site.site().code())
                .collect(Collectors.toCollection(HashSet::new));
        int added = 0;
        for (var device : list) {
            var draft = DeviceDraft.of(device);
            DeviceRules.require(draft, codes);
            if (known.add(device)) {
                devices.save(new RegisteredDevice(client, draft, book.cover(device, today)));
                added++;
            }
        }
        audit.record("device.imported", client + " " + added);
        return new ImportedDevices(added, list.size() - added);
    }

    /** Only what this part could meet: a long register must not make each part of a long list slower. */
    private KnownDevices known(ClientId client, List<Device> list) {
        var serials = list.stream()
                .map(device -> RegisteredDevice.key(device.serial()))
                .toList();
        var macs = list.stream()
                .map(device -> RegisteredDevice.macKey(device.mac()))
                .filter(Objects::nonNull)
                .toList();
        var keys = new ArrayList<>(devices.findKeysBySerial(client.value(), serials));
        if (!macs.isEmpty()) {
            keys.addAll(devices.findKeysByMac(client.value(), macs));
        }
        return new KnownDevices(keys);
    }
}
