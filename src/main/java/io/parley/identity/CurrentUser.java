package io.parley.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who acts in the running thread. */
@Component
public class CurrentUser {

    /** Empty before sign-in, and until somebody with several memberships has chosen one. */
    public Optional<Actor> find() {
        return ActorPrincipal.current().flatMap(ActorPrincipal::actor);
    }

    /** @throws AccessDeniedException when nobody acts */
    public Actor require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
