package io.parley.clients.ui;

import com.vaadin.flow.router.RouteParameters;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import java.util.function.Function;

/** The ids in an address; what is not an id leads nowhere, like an id nobody has. */
final class RouteIds {

    private RouteIds() {}

    static ClientId client(RouteParameters parameters) {
        return parsed(parameters, "clientId", ClientId::of);
    }

    static EngagementId engagement(RouteParameters parameters) {
        return parsed(parameters, "engagementId", EngagementId::of);
    }

    private static <T> T parsed(RouteParameters parameters, String name, Function<String, T> parse) {
        try {
            return parameters.get(name).map(parse).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
