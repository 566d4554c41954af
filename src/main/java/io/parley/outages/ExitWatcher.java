package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.contracts.ContractId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rights to leave up to date; works as the system, for it reads the contract. */
@Component
class ExitWatcher {

    private final ExitWatchRepository watches;
    private final ServiceLevels levels;

    ExitWatcher(ExitWatchRepository watches, ServiceLevels levels) {
        this.watches = watches;
        this.levels = levels;
    }

    /** The lock comes before anything is read: what another node told a moment ago must be seen. */
    @Transactional
    public List<ExitWatch> look(ClientId client) {
        var known = watches.lock(client.value());
        var standing = levels.of(client);
        var contract = standing.contract();
        known.stream()
                .filter(watch -> contract == null
                        || standing.leaveFrom().keySet().stream().noneMatch(scope -> watch.isOf(contract, scope)))
                .forEach(ExitWatch::settle);
        if (contract == null) {
            return List.of();
        }
        return standing.leaveFrom().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(right -> follow(client, contract, standing, right, known))
                .toList();
    }

    private ExitWatch follow(
            ClientId client,
            ContractId contract,
            ServiceStanding standing,
            Map.Entry<String, List<YearMonth>> completed,
            List<ExitWatch> known) {
        var right = standing.policy().chronicExit().orElseThrow();
        var scope = completed.getKey();
        var months = completed.getValue();
        Optional<ExitWatch> watch =
                known.stream().filter(found -> found.isOf(contract, scope)).findFirst();
        watch.ifPresent(found -> found.follow(standing.providerName(), right, months));
        return watch.orElseGet(() -> watches.saveAndFlush(
                new ExitWatch(client, contract, scope, standing.providerName(), right, months.getFirst())));
    }
}
