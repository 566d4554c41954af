package io.parley.contracts;

import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last days on which notices of running contracts can be sent. */
@Component
class NoticeDeadlines implements DeadlineSource {

    /** A missed notice is news for so long; after that the renewal is a fact of the contract. */
    private static final Period MISSED_FOR = Period.ofDays(60);

    private final NoticeWatchRepository watches;
    private final ContractRepository contracts;
    private final ProviderService providers;
    private final Clock clock;

    NoticeDeadlines(
            NoticeWatchRepository watches, ContractRepository contracts, ProviderService providers, Clock clock) {
        this.watches = watches;
        this.contracts = contracts;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return ContractPermissions.READ;
    }

    @Override
    public List<Deadline> find() {
        var newest = LocalDate.now(clock).minus(MISSED_FOR);
        var due = watches.findDated().stream()
                .filter(watch ->
                        watch.due().filter(day -> !day.isBefore(newest)).isPresent())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        var served = contracts.findProviders().stream()
                .collect(
                        Collectors.toMap(row -> new ContractId(row.contract()), row -> new ProviderId(row.provider())));
        var providerNames = providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
        return due.stream()
                .filter(watch -> served.containsKey(watch.contract()))
                .map(watch -> deadline(watch, providerNames.getOrDefault(served.get(watch.contract()), "")))
                .toList();
    }

    private static Deadline deadline(NoticeWatch watch, String provider) {
        return new Deadline(
                watch.contract().value(),
                watch.client().value(),
                watch.due().orElseThrow(),
                watch.knowsWhenToSend() ? "contracts.deadline.notice" : "contracts.deadline.noticeArrives",
                List.of(provider),
                ClientNavigation.client(watch.client(), "contract"));
    }
}
