package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Item;
import io.parley.briefs.NetworkFacts.Load;
import io.parley.briefs.NetworkFacts.Site;
import io.parley.briefs.NetworkFacts.Way;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.internet.LineStandingService;
import io.parley.internet.SiteStanding;
import io.parley.network.CallBandwidth;
import io.parley.network.Direction;
import io.parley.network.LinePlan;
import io.parley.network.Traffic;
import io.parley.readiness.ReadinessItemDetails;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.SiteReadiness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the lines of a client's sites carry and what is open there. Notes of items stay in the house. */
@Component
class NetworkDesk {

    private static final int MOS_DECIMALS = 2;

    private final LineStandingService lines;
    private final ReadinessService readiness;

    NetworkDesk(LineStandingService lines, ReadinessService readiness) {
        this.lines = lines;
        this.readiness = readiness;
    }

    /**
     * @param reason why an offer was recommended although items were open
     * @return absent for a client without sites
     */
    @Nullable
    NetworkFacts find(ClientId client, @Nullable String reason) {
        var standing = lines.find(client);
        if (standing.sites().isEmpty()) {
            return null;
        }
        Map<SiteId, SiteReadiness> lists = readiness.find(client).sites().stream()
                .collect(Collectors.toMap(site -> site.site().id(), Function.identity()));
        return new NetworkFacts(
                standing.habits().habits().mosNeed(),
                standing.sites().stream()
                        .map(site -> site(site, lists.get(site.site().id())))
                        .toList(),
                reason);
    }

    private static Site site(SiteStanding site, @Nullable SiteReadiness list) {
        var capacity = site.capacity();
        CallBandwidth call = capacity.plan().call();
        return new Site(
                site.site().site().name(),
                way(site, Direction.DOWNLOAD, capacity.plan().down()),
                way(site, Direction.UPLOAD, capacity.plan().up()),
                load(capacity.plan().traffic()),
                call == null ? null : call.kbps(),
                capacity.calls().orElse(null),
                site.wanted().orElse(null),
                capacity.binding().map(Enum::name).orElse(null),
                names(site.gapsOfCapacity()),
                site.quality()
                        .worst()
                        .map(worst -> BigDecimal.valueOf(worst.mos()).setScale(MOS_DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null),
                names(site.gapsOfQuality()),
                capacity.busyTests(),
                capacity.tests(),
                capacity.newestTest().orElse(null),
                capacity.isStale().orElse(false),
                list != null && list.isBegun(),
                list == null
                        ? List.of()
                        : list.open().stream().map(NetworkDesk::item).toList());
    }

    private static @Nullable Load load(@Nullable Traffic traffic) {
        return traffic == null ? null : new Load(traffic.users(), traffic.erlangPerUser(), traffic.blocking());
    }

    private static Way way(SiteStanding site, Direction direction, LinePlan plan) {
        var figures = site.direction(direction);
        return new Way(
                figures.measuredMbps(),
                plan.otherKbps(),
                plan.reserveKbps(),
                figures.usableKbps(),
                figures.calls(),
                figures.deliveredPercent(),
                site.neededMbps(direction).orElse(null));
    }

    private static List<String> names(Collection<? extends Enum<?>> gaps) {
        return gaps.stream().<String>map(Enum::name).toList();
    }

    private static Item item(ReadinessItemDetails item) {
        var decision = item.decision();
        return new Item(item.topic().name(), item.title(), decision.responsible(), decision.due());
    }
}
