package io.parley.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks at every request whether the signed-in person's access has ended since, and remembers the session. */
final class AccessFilter extends OncePerRequestFilter {

    private final AccessCheck access;
    private final OpenSessions sessions;

    AccessFilter(AccessCheck access, OpenSessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            ActorPrincipal.current().ifPresent(principal -> {
                if (access.ended(List.of(principal)).isEmpty()) {
                    sessions.seen(session, principal);
                } else {
                    session.invalidate();
                    SecurityContextHolder.clearContext();
                }
            });
        }
        chain.doFilter(request, response);
    }
}
