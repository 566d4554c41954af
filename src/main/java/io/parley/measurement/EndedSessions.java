package io.parley.measurement;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Whoever signs out, or is signed out, holds no place any longer, and what still moves for him stops. */
@Component
@ConditionalOnWebApplication
class EndedSessions implements HttpSessionListener {

    private final OpenMeasurements open;

    EndedSessions(OpenMeasurements open) {
        this.open = open;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.endOf(event.getSession().getId());
    }
}
