package io.parley.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sessions of this node and who is signed in to each. Every two seconds those whose access has ended are closed, so
 * that a page left open stops showing and receiving anything.
 */
@Component
@ConditionalOnWebApplication
class OpenSessions implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final AccessCheck access;
    private final SessionPages pages;

    OpenSessions(AccessCheck access, SessionPages pages) {
        this.access = access;
        this.pages = pages;
    }

    void seen(HttpSession session, ActorPrincipal principal) {
        open.put(session.getId(), new Open(session, principal));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    @Scheduled(fixedDelay = 2_000)
    void closeEnded() {
        List<Open> now = List.copyOf(open.values());
        if (now.isEmpty()) {
            return;
        }
        Set<ActorPrincipal> ended =
                access.ended(now.stream().map(Open::principal).distinct().toList());
        now.stream().filter(session -> ended.contains(session.principal())).forEach(this::close);
    }

    private void close(Open session) {
        open.remove(session.http().getId());
        try {
            pages.leave(session.http());
            session.http().invalidate();
            LOG.info(
                    "Closed a session of account {}: access has ended",
                    session.principal().getName());
        } catch (IllegalStateException alreadyClosed) {
            LOG.debug("Session was closed meanwhile", alreadyClosed);
        }
    }

    private record Open(HttpSession http, ActorPrincipal principal) {}
}
