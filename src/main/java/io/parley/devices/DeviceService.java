package io.parley.devices;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.warranty.WarrantyBucket;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of a client's devices, each with the stored end of its warranty and the policy that explains it. */
@Service
@Transactional
public class DeviceService {

    /** Longest reason for an end of warranty that a person knows better, in characters. */
    public static final int LONGEST_REASON = 1000;

    /** Most devices one call changes or gives back whole. */
    public static final int MOST_AT_ONCE = 20_000;

    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private static final String MAY_READ = "hasAuthority('" + DevicePermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + DevicePermissions.EDIT + "')";

    private final RegisteredDeviceRepository devices;
    private final Policies policies;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    DeviceService(
            RegisteredDeviceRepository devices,
            Policies policies,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.devices = devices;
        this.policies = policies;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part of the register. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DeviceSummary> find(ClientId client, DeviceFilter filter, DeviceWindow window) {
        access.requireAccess(client);
        var order = Sort.by(
                        window.ascending() ? Sort.Direction.ASC : Sort.Direction.DESC,
                        window.sort().property())
                .and(Sort.by("id"));
        var days = days(filter.bucket());
        return devices.find(
                client.value(),
                filter.search().strip(),
                pattern(filter.search()),
                filter.site(),
                filter.ownership(),
                bucket(filter),
                days.first(),
                days.last(),
                PageRequest.of(window.offset() / window.limit(), window.limit(), order));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int count(ClientId client, DeviceFilter filter) {
        access.requireAccess(client);
        var days = days(filter.bucket());
        return devices.count(
                client.value(),
                filter.search().strip(),
                pattern(filter.search()),
                filter.site(),
                filter.ownership(),
                bucket(filter),
                days.first(),
                days.last());
    }

    /** How many devices of the filter are in each bucket, whichever bucket the filter names; buckets without any are absent. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Map<WarrantyBucket, Integer> buckets(ClientId client, DeviceFilter filter) {
        access.requireAccess(client);
        var today = LocalDate.now(clock);
        Map<WarrantyBucket, Integer> counts = new EnumMap<>(WarrantyBucket.class);
        devices.countByDay(
                        client.value(),
                        filter.search().strip(),
                        pattern(filter.search()),
                        filter.site(),
                        filter.ownership())
                .forEach(day -> counts.merge(
                        StoredCover.bucket(day.getState(), day.getUntil(), today),
                        Math.toIntExact(day.getDevices()),
                        Integer::sum));
        return counts;
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public DeviceDetails get(DeviceId id) {
        return reached(id).details();
    }

    /** The policy that explains how long a device is covered; empty if none speaks of it. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<PolicyDetails> policyOf(DeviceId id) {
        var device = reached(id);
        return policies.book(device.client()).find(device.details().cover().policyCode());
    }

    /** Policies that count for a client's devices, to be looked at beside all of {@link #findAll}. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PolicyDetails> policies(ClientId client) {
        access.requireAccess(client);
        return policies.book(client).all();
    }

    /** The whole register, by SKU and serial; at most {@link #MOST_AT_ONCE}. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DeviceDetails> findAll(ClientId client) {
        access.requireAccess(client);
        return devices.findByClientIdOrderBySkuAscSerialKeyAsc(client.value(), PageRequest.of(0, MOST_AT_ONCE)).stream()
                .map(RegisteredDevice::details)
                .toList();
    }

    /** @throws ProblemException if a value can't be, or the register has a device of that serial or MAC */
    @PreAuthorize(MAY_EDIT)
    public DeviceId add(ClientId client, DeviceDraft draft) {
        access.requireAccess(client);
        DeviceRules.require(draft, siteCodes(client));
        requireUnique(client, NOBODY, draft);
        var cover = policies.book(client).cover(draft.device(), LocalDate.now(clock));
        return devices.save(new RegisteredDevice(client, draft, cover)).deviceId();
    }

    /**
     * @param version the version the form was opened with
     * @throws ProblemException as {@link #add}
     * @throws io.parley.common.StaleEditException if somebody changed it in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(DeviceId id, DeviceDraft draft, long version) {
        var device = reached(id);
        DeviceRules.require(draft, siteCodes(device.client()));
        requireUnique(device.client(), id.value(), draft);
        device.revise(draft, version);
        device.cover(policies.book(device.client()).cover(draft.device(), LocalDate.now(clock)));
    }

    /**
     * Enters an end of warranty that a person knows better than the policy.
     *
     * @param until last covered day
     * @param reason why, such as the paper that says so
     * @throws ProblemException without a reason
     */
    @PreAuthorize(MAY_EDIT)
    public void override(DeviceId id, LocalDate until, String reason, long version) {
        if (reason.isBlank()) {
            throw new ProblemException("devices.problem.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new ProblemException("devices.problem.tooLong", reason.substring(0, 20) + "…", LONGEST_REASON);
        }
        var device = reached(id);
        device.override(
                new CoverOverride(until, reason, currentUser.require().displayName(), clock.instant()), version);
        audit.record("device.cover-overridden", device.deviceId() + " " + until);
    }

    /** What the policy says counts again. */
    @PreAuthorize(MAY_EDIT)
    public void withdrawOverride(DeviceId id, long version) {
        var device = reached(id);
        device.withdrawOverride(version);
        audit.record("device.cover-computed", device.deviceId().toString());
    }

    /**
     * Changes many devices at once; ids that are not the client's are passed over, and what somebody else changed since it was
     * chosen is left alone and named.
     */
    @PreAuthorize(MAY_EDIT)
    public ChangedDevices change(ClientId client, Collection<SeenDevice> seen, DeviceChange change) {
        access.requireAccess(client);
        Map<DeviceId, Long> versions = new HashMap<>();
        seen.forEach(device -> versions.put(device.id(), device.version()));
        var book = policies.book(client);
        var today = LocalDate.now(clock);
        var codes = siteCodes(client);
        int changed = 0;
        var meanwhile = new ArrayList<String>();
        for (var device : chosen(client, versions.keySet())) {
            var draft = change.on(device.draft());
            if (!versions.getOrDefault(device.deviceId(), -1L).equals(device.version())) {
                meanwhile.add(draft.serial());
                continue;
            }
            DeviceRules.require(draft, codes);
            device.write(draft);
            device.cover(book.cover(draft.device(), today));
            changed++;
        }
        return new ChangedDevices(changed, meanwhile);
    }

    /** Takes devices out of the register; ids that are not the client's are passed over. @return how many went */
    @PreAuthorize(MAY_EDIT)
    public int remove(ClientId client, Collection<DeviceId> ids) {
        access.requireAccess(client);
        var chosen = chosen(client, ids);
        devices.deleteAll(chosen);
        audit.record("device.removed", client + " " + chosen.size());
        return chosen.size();
    }

    private List<RegisteredDevice> chosen(ClientId client, Collection<DeviceId> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new ProblemException("devices.problem.tooMany", MOST_AT_ONCE);
        }
        return devices.findByClientIdAndIdIn(
                client.value(), ids.stream().map(DeviceId::value).toList());
    }

    private void requireUnique(ClientId client, UUID except, DeviceDraft draft) {
        var same = devices.countSame(
                client.value(), except, RegisteredDevice.key(draft.serial()), RegisteredDevice.macKey(draft.mac()));
        if (same > 0) {
            throw new ProblemException("devices.problem.known", draft.serial().strip());
        }
    }

    private Set<String> siteCodes(ClientId client) {
        return sites.findByClient(client).stream()
                .map(site -> site.site().code())
                .collect(Collectors.toSet());
    }

    private RegisteredDevice reached(DeviceId id) {
        var device = devices.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(device.client());
        return device;
    }

    private record Days(LocalDate first, LocalDate last) {}

    /** The days of a bucket; none for the unknown and for all. */
    private Days days(@org.jspecify.annotations.Nullable WarrantyBucket bucket) {
        if (bucket == null || bucket == WarrantyBucket.UNKNOWN) {
            return new Days(FAR_AWAY, LONG_AGO);
        }
        var today = LocalDate.now(clock);
        return new Days(
                bucket == WarrantyBucket.EXPIRED ? LONG_AGO : today.plusDays(bucket.least()),
                bucket == WarrantyBucket.LATER ? FAR_AWAY : today.plusDays(bucket.most()));
    }

    private static String bucket(DeviceFilter filter) {
        return filter.bucket() == null ? "" : filter.bucket().name();
    }

    private static String pattern(String search) {
        var text = search.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
