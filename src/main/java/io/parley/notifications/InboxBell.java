package io.parley.notifications;

import io.parley.identity.MembershipId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Tells a member's open pages on this node about a new item. Listeners are called in a thread of their own that carries
 * nobody's session, user or transaction: the poster's identity must not reach the reader's page.
 */
@Component
public class InboxBell {

    private final Map<MembershipId, List<Consumer<InboxMessage>>> listeners = new ConcurrentHashMap<>();
    private final Executor clean = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("inbox-", 0).factory());

    InboxBell() {}

    /** @return stops listening */
    public Runnable listen(MembershipId member, Consumer<InboxMessage> listener) {
        listeners.computeIfAbsent(member, any -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(member, (any, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    void ring(MembershipId member, InboxMessage message) {
        listeners.getOrDefault(member, List.of()).forEach(listener -> clean.execute(() -> listener.accept(message)));
    }
}
