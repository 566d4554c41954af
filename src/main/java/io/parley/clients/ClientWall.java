package io.parley.clients;

import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import java.util.UUID;
import java.util.function.Supplier;

/** What the filter of {@link ClientScopedEntity} is told about the person at work. Nobody at work sees nothing. */
final class ClientWall {

    private static final UUID NOBODY = new UUID(0, 0);

    private ClientWall() {}

    /** Whether the actor reaches every client of the tenant. */
    static final class EveryClient implements Supplier<Boolean> {

        private final CurrentUser currentUser;

        EveryClient(CurrentUser currentUser) {
            this.currentUser = currentUser;
        }

        @Override
        public Boolean get() {
            return currentUser.find().map(Actor::seesAllClients).orElse(false);
        }
    }

    /** Whose assignments count; a membership that does not exist where there is none. */
    static final class Member implements Supplier<UUID> {

        private final CurrentUser currentUser;

        Member(CurrentUser currentUser) {
            this.currentUser = currentUser;
        }

        @Override
        public UUID get() {
            return currentUser
                    .find()
                    .map(Actor::membershipId)
                    .map(MembershipId::value)
                    .orElse(NOBODY);
        }
    }
}
