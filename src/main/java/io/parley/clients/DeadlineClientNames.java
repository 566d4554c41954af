package io.parley.clients;

import io.parley.notifications.spi.ClientNames;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the list of deadlines what clients are called. */
@Component
class DeadlineClientNames implements ClientNames {

    private final ClientRepository clients;

    DeadlineClientNames(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public Map<UUID, String> find(Set<UUID> among) {
        return among.isEmpty()
                ? Map.of()
                : clients.findReferences(among).stream()
                        .collect(Collectors.toMap(client -> client.id().value(), ClientReference::name));
    }
}
