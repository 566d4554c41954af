package io.parley.packages;

import io.parley.network.BusyHours;
import io.parley.network.CallBandwidth;
import io.parley.network.CallQueue;
import io.parley.network.Codec;
import io.parley.network.LinePlan;
import io.parley.network.SiteCapacity;
import io.parley.network.SitePlan;
import io.parley.network.SiteQuality;
import io.parley.network.SpeedTest;
import io.parley.network.Traffic;
import io.parley.network.sheet.SpeedTestSheetReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a package's sites beside their measurements.
 *
 * @param sites by id, in the order of the profile
 * @param queues by id, in the order of the profile
 * @param mosNeed what calls should sound like; absent when nobody has said
 */
record PackagedNetwork(
        PackagedList<SpeedTest> tests,
        Map<String, Site> sites,
        Map<String, CallQueue> queues,
        @Nullable BigDecimal mosNeed) {

    private static final String FILE = "speedtests";
    static final int USUAL_PTIME_MS = 20;
    static final int IPV4 = 4;

    /** A site's line, and how calls sound on it. */
    record Site(SiteCapacity capacity, SiteQuality quality) {}

    static PackagedNetwork of(ClientPackage input) {
        var profile = input.profile();
        var root = profile.root();
        var names = PackagedSites.names(profile);
        PackagedList<SpeedTest> tests = PackagedList.of(input, FILE, (file, content) -> {
            var sheet =
                    new SpeedTestSheetReader().read(file, content, names, PackagedSites.zone(profile), profile.today());
            return new PackagedList.Read<>(sheet.tests(), sheet.problems());
        });
        var busy = busyHours(root.get("busyHours"));
        Map<String, Site> sites = new LinkedHashMap<>();
        for (var node : root.get("sites").items()) {
            node.get("id").text().ifPresent(id -> {
                var plan = plan(id, node);
                var own = tests.rows(SpeedTest::site, id);
                sites.put(
                        id,
                        new Site(SiteCapacity.of(plan, own, busy, profile.today()), SiteQuality.of(plan, own, busy)));
            });
        }
        return new PackagedNetwork(
                tests,
                sites,
                queues(root),
                root.get("assumptions").get("mosNeed").decimal().orElse(null));
    }

    private static SitePlan plan(String id, PackageNode site) {
        return new SitePlan(
                id,
                call(site.get("voice")).orElse(null),
                traffic(site).orElse(null),
                line(site, "Down", "down"),
                line(site, "Up", "up"));
    }

    private static LinePlan line(PackageNode site, String advertised, String direction) {
        return new LinePlan(
                site.get("wan")
                        .get("advertised" + advertised + "Mbps")
                        .decimal()
                        .orElse(null),
                site.get("otherTrafficKbps").get(direction).decimal().orElse(null),
                site.get("reserveKbps").get(direction).decimal().orElse(null));
    }

    /** Empty for a codec nobody knows and for packets that cannot be. */
    private static Optional<CallBandwidth> call(PackageNode voice) {
        return voice.get("codec").text().flatMap(Codec::find).flatMap(codec -> {
            try {
                return Optional.of(new CallBandwidth(
                        codec,
                        voice.get("ptimeMs").count().orElse(USUAL_PTIME_MS),
                        voice.get("srtp").flag(),
                        voice.get("ipVersion").count().orElse(IPV4),
                        voice.get("l2Bytes").count().orElse(CallBandwidth.ETHERNET_BYTES),
                        voice.get("tunnelBytes").count().orElse(0)));
            } catch (IllegalArgumentException impossible) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Traffic> traffic(PackageNode site) {
        var users = site.get("users").count();
        var traffic = site.get("traffic");
        var perUser = traffic.get("erlangPerUser").decimal();
        var blocking = traffic.get("blocking").decimal();
        return users.isEmpty() || perUser.isEmpty() || blocking.isEmpty()
                ? Optional.empty()
                : Traffic.of(users.get(), perUser.get(), blocking.get());
    }

    /** Nobody having said when the client telephones most, no test counts. */
    static BusyHours busyHours(PackageNode node) {
        var hours = node.get("hours").items().stream()
                .flatMap(hour -> hour.count().stream())
                .collect(Collectors.toSet());
        return new BusyHours(node.get("days").text().flatMap(BusyHours::days).orElse(Set.of()), hours);
    }

    private static Map<String, CallQueue> queues(PackageNode root) {
        Map<String, CallQueue> queues = new LinkedHashMap<>();
        for (var node : root.get("queues").items()) {
            node.get("id").text().ifPresent(id -> queue(node).ifPresent(queue -> queues.put(id, queue)));
        }
        return queues;
    }

    /** Empty while a figure is missing or cannot be. */
    private static Optional<CallQueue> queue(PackageNode node) {
        var calls = node.get("callsPerHour").decimal();
        var handling = node.get("ahtSeconds").decimal();
        var agents = node.get("agents").count();
        var target = node.get("targetSeconds").decimal();
        if (calls.isEmpty() || handling.isEmpty() || agents.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CallQueue(calls.get(), handling.get(), agents.get(), target.get()));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
