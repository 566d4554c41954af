package io.parley.portal;

import io.parley.clients.EngagementId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that something happened on an engagement. It tells them after the commit and from a thread of its own,
 * which works for nobody: the page asks its services again as its own reader.
 */
@Component
public class PortalUpdates {

    private final Map<EngagementId, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    /** @return what to run when the page is left */
    public Runnable watch(EngagementId engagement, Runnable changed) {
        watchers.computeIfAbsent(engagement, any -> ConcurrentHashMap.newKeySet())
                .add(changed);
        return () -> watchers.computeIfPresent(engagement, (any, pages) -> {
            pages.remove(changed);
            return pages.isEmpty() ? null : pages;
        });
    }

    @TransactionalEventListener
    void on(DecisionMade event) {
        tell(event.engagement());
    }

    @TransactionalEventListener
    void on(QuestionAsked event) {
        tell(event.engagement());
    }

    @TransactionalEventListener
    void on(QuestionAnswered event) {
        tell(event.engagement());
    }

    private void tell(EngagementId engagement) {
        watchers.getOrDefault(engagement, Set.of())
                .forEach(page -> Thread.ofVirtual()
                        .inheritInheritableThreadLocals(false)
                        .name("portal-update")
                        .start(page));
    }
}
