package io.parley.devices;

import io.parley.clients.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works the stored ends of warranty of a tenant out anew, some hundred devices at a time. */
@Component
class WarrantyRound {

    private static final int PAGE = 500;
    private static final int TRIES = 5;
    private static final UUID FIRST = new UUID(0, 0);

    private final RegisteredDeviceRepository devices;
    private final Policies policies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WarrantyRound(RegisteredDeviceRepository devices, Policies policies, TransactionTemplate transaction, Clock clock) {
        this.devices = devices;
        this.policies = policies;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (var client : devices.findClients()) {
            run(new ClientId(client));
        }
    }

    private void run(ClientId client) {
        UUID after = FIRST;
        while (after != null) {
            var from = after;
            after = again(TRIES, () -> transaction.execute(status -> page(client, from)));
        }
    }

    /** Somebody may change a device meanwhile, or another round be under way: the page is then read anew. */
    private static @org.jspecify.annotations.Nullable UUID again(
            int tries, Supplier<@org.jspecify.annotations.Nullable UUID> page) {
        try {
            return page.get();
        } catch (OptimisticLockingFailureException changed) {
            if (tries <= 1) {
                throw changed;
            }
            return again(tries - 1, page);
        }
    }

    /** Only what differs is written. @return where the next page begins; null after the last */
    private @org.jspecify.annotations.Nullable UUID page(ClientId client, UUID after) {
        var book = policies.book(client);
        var today = LocalDate.now(clock);
        var page = devices.findAfter(client.value(), after, PageRequest.of(0, PAGE));
        page.forEach(device -> device.cover(book.cover(device.draft().device(), today)));
        return page.size() < PAGE ? null : page.getLast().id();
    }
}
