package io.parley.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts in the running thread. */
@Component
public class CurrentUser {

    /** Empty before sign-in, and until somebody with several memberships has chosen one. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? principal.actor()
                : Optional.empty();
    }

    /** @throws AccessDeniedException when nobody acts */
    public Actor require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
