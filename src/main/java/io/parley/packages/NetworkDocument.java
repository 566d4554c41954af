package io.parley.packages;

import io.parley.network.CallQuality;
import io.parley.network.CallQueue;
import io.parley.network.DirectionCapacity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts {@code computed.network} and {@code computed.queues} of {@code export.json}; what is unknown is null. */
final class NetworkDocument {

    private NetworkDocument() {}

    static Map<String, @Nullable Object> sites(PackagedNetwork network) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        network.sites().forEach((id, site) -> tree.put(id, site(site, network.mosNeed())));
        return tree;
    }

    static Map<String, @Nullable Object> queues(PackagedNetwork network) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        network.queues().forEach((id, queue) -> tree.put(id, queue(queue)));
        return tree;
    }

    /** What keeps any offer from being signed as things stand: a line that is known to be too small or too poor. */
    static List<String> gates(PackagedNetwork network) {
        var need = network.mosNeed();
        boolean small = network.sites().values().stream()
                .anyMatch(site -> site.capacity().isEnough().equals(Optional.of(false)));
        boolean poor = need != null
                && network.sites().values().stream()
                        .anyMatch(site -> site.quality().isEnough(need).equals(Optional.of(false)));
        return Stream.of(small ? "CAPACITY_BELOW_NEED" : "", poor ? "MOS_BELOW_NEED" : "")
                .filter(gate -> !gate.isEmpty())
                .toList();
    }

    private static Map<String, @Nullable Object> site(PackagedNetwork.Site site, @Nullable BigDecimal mosNeed) {
        var capacity = site.capacity();
        var call = capacity.plan().call();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("tests", capacity.tests());
        tree.put("busyTests", capacity.busyTests());
        tree.put("kbpsPerCall", call == null ? null : decimals(call.kbps(), 1));
        direction(capacity.down(), "Down", tree);
        direction(capacity.up(), "Up", tree);
        tree.put("capacityCalls", capacity.calls().orElse(null));
        tree.put("binding", capacity.binding().map(Enum::name).orElse(null));
        need(site, tree);
        tree.put("capacityOk", capacity.isEnough().orElse(null));
        tree.put("newestTest", capacity.newestTest().map(Object::toString).orElse(null));
        tree.put("stale", capacity.isStale().orElse(null));
        tree.put("mosTypical", quality(site.quality().typical()));
        tree.put("mosWorst", quality(site.quality().worst()));
        tree.put(
                "mosOk",
                mosNeed == null ? null : site.quality().isEnough(mosNeed).orElse(null));
        return tree;
    }

    private static void direction(DirectionCapacity capacity, String name, Map<String, @Nullable Object> tree) {
        tree.put("p10" + name + "Mbps", decimals(capacity.measuredMbps(), 2));
        tree.put("usable" + name + "Kbps", kbps(capacity.usableKbps()));
        tree.put("calls" + name, capacity.calls());
        tree.put("delivered" + name + "Percent", decimals(capacity.deliveredPercent(), 1));
    }

    private static void need(PackagedNetwork.Site site, Map<String, @Nullable Object> tree) {
        var traffic = site.capacity().plan().traffic();
        if (traffic == null) {
            tree.put("offeredErlang", null);
            tree.put("linesErlangB", null);
            tree.put("linesEngset", null);
            tree.put("linesNeeded", null);
            return;
        }
        var engset = traffic.linesEngset();
        var erlangs = traffic.erlangs();
        tree.put(
                "offeredErlang",
                erlangs.signum() == 0 ? "0" : erlangs.stripTrailingZeros().toPlainString());
        tree.put("linesErlangB", traffic.linesErlangB());
        tree.put("linesEngset", engset.isPresent() ? engset.getAsInt() : null);
        tree.put("linesNeeded", traffic.linesNeeded());
    }

    private static @Nullable Object quality(Optional<CallQuality> found) {
        if (found.isEmpty()) {
            return null;
        }
        var quality = found.get();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("oneWayMs", decimals(BigDecimal.valueOf(quality.oneWayMs()), 1));
        tree.put("lossPercent", decimals(BigDecimal.valueOf(quality.lossPercent()), 2));
        tree.put("R", decimals(BigDecimal.valueOf(quality.rating()), 1));
        tree.put("mos", decimals(BigDecimal.valueOf(quality.mos()), 2));
        tree.put("grade", quality.grade().name());
        return tree;
    }

    private static Map<String, @Nullable Object> queue(CallQueue queue) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("offeredErlang", decimals(BigDecimal.valueOf(queue.erlangs()), 4));
        tree.put("probabilityOfWaiting", decimals(BigDecimal.valueOf(queue.waiting()), 4));
        tree.put("serviceLevel", decimals(BigDecimal.valueOf(queue.serviceLevel()), 4));
        return tree;
    }

    /** Whole kbps as such, else with one decimal. */
    private static @Nullable String kbps(@Nullable BigDecimal value) {
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0;
        return decimals(value, whole ? 0 : 1);
    }

    private static @Nullable String decimals(@Nullable BigDecimal value, int decimals) {
        return value == null
                ? null
                : value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
