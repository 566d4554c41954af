package io.parley.clients.ui;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the client and engagement pages, for links and for {@code UI.navigate}. */
@NamedInterface("navigation")
public final class ClientNavigation {

    public static final String CLIENTS = "clients";

    private ClientNavigation() {}

    public static String client(ClientId client) {
        return CLIENTS + "/" + client;
    }

    /** @param section path of a {@link io.parley.clients.spi.ClientSection} */
    public static String client(ClientId client, String section) {
        return client(client) + "/" + section;
    }

    public static String engagement(ClientId client, EngagementId engagement) {
        return client(client) + "/engagements/" + engagement;
    }

    /** @param section path of an {@link io.parley.clients.spi.EngagementSection} */
    public static String engagement(ClientId client, EngagementId engagement, String section) {
        return engagement(client, engagement) + "/" + section;
    }
}
