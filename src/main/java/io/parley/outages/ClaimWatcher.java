package io.parley.outages;

import io.parley.clients.ClientId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last days for claims up to date; works as the system, for it reads the contract. */
@Component
class ClaimWatcher {

    private final ClaimWatchRepository watches;
    private final ServiceLevels levels;

    ClaimWatcher(ClaimWatchRepository watches, ServiceLevels levels) {
        this.watches = watches;
        this.levels = levels;
    }

    /** The lock comes before anything is read: what another node told a moment ago must be seen. */
    @Transactional
    public List<ClaimWatch> look(ClientId client) {
        var known = watches.lock(client.value());
        var standing = levels.of(client);
        var contract = standing.contract();
        if (contract == null) {
            known.forEach(ClaimWatch::settle);
            return List.of();
        }
        known.stream()
                .filter(watch -> standing.months().stream().noneMatch(watch::isOf))
                .forEach(ClaimWatch::settle);
        return standing.months().stream()
                .flatMap(month -> {
                    var watch =
                            known.stream().filter(found -> found.isOf(month)).findFirst();
                    watch.ifPresent(found -> found.follow(standing, month));
                    return watch
                            .or(() -> owed(month)
                                    ? Optional.of(
                                            watches.saveAndFlush(new ClaimWatch(client, contract, standing, month)))
                                    : Optional.empty())
                            .stream();
                })
                .toList();
    }

    private static boolean owed(CreditMonth month) {
        return month.state() == CreditState.OWED;
    }
}
