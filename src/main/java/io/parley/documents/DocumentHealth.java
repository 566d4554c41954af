package io.parley.documents;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether documents can be kept now; part of readiness. */
@Component("documents")
class DocumentHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentHealth.class);

    private final DocumentStore store;

    DocumentHealth(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            store.requireReady();
            return Health.up().build();
        } catch (IOException notReady) {
            LOG.error("Documents cannot be kept", notReady);
            return Health.down().withDetail("reason", "store not ready").build();
        }
    }
}
