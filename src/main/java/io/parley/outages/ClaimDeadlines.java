package io.parley.outages;

import io.parley.clients.ClientReference;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last days on which credits can be claimed. */
@Component
class ClaimDeadlines implements DeadlineSource {

    /** A lapsed claim is news for so long. */
    private static final Period MISSED_FOR = Period.ofDays(14);

    private final ClaimWatchRepository watches;
    private final ClientService clients;
    private final Clock clock;

    ClaimDeadlines(ClaimWatchRepository watches, ClientService clients, Clock clock) {
        this.watches = watches;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return OutagePermissions.EDIT;
    }

    @Override
    public List<Deadline> find() {
        var due = watches.findDue(LocalDate.now(clock).minus(MISSED_FOR));
        if (due.isEmpty()) {
            return List.of();
        }
        var names = clients.findReferences(due.stream().map(ClaimWatch::client).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ClientReference::id, ClientReference::name));
        return due.stream()
                .filter(watch -> names.containsKey(watch.client()))
                .map(watch -> new Deadline(
                        watch.id(),
                        watch.client().value(),
                        watch.claimBy().orElseThrow(),
                        "outages.deadline.claim",
                        List.of(
                                watch.provider(),
                                names.getOrDefault(watch.client(), ""),
                                watch.month().toString()),
                        ClientNavigation.client(watch.client(), "service")))
                .toList();
    }
}
