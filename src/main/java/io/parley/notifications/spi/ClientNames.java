package io.parley.notifications.spi;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of clients for their deadlines, so that all sources together ask for them once. */
public interface ClientNames {

    /** Of those among them that the reader reaches; asks nobody for none. */
    Map<UUID, String> find(Set<UUID> clients);
}
