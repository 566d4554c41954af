package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientTurn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last days for claims, and the client's row of the overview, up to date; works as the system, for it reads the contract. */
@Component
class ClaimWatcher {

    private final ClaimWatchRepository watches;
    private final ServiceLevels levels;
    private final ServiceWatcher overview;
    private final ClientTurn turn;

    ClaimWatcher(ClaimWatchRepository watches, ServiceLevels levels, ServiceWatcher overview, ClientTurn turn) {
        this.watches = watches;
        this.levels = levels;
        this.overview = overview;
        this.turn = turn;
    }

    /** The turn comes before anything is read: what another node told a moment ago must be seen. */
    @Transactional
    public List<ClaimWatch> look(ClientId client) {
        turn.take(client);
        var known = watches.findByClientId(client.value());
        var standing = levels.of(client);
        overview.keep(client, standing);
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
