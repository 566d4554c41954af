package io.parley.identity;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mints and uses up one-time links, inside the caller's transaction. A new link makes the subject's older ones useless. */
@Component
class OneTimeLinks {

    private final OneTimeLinkRepository links;
    private final Clock clock;

    OneTimeLinks(OneTimeLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    Secret mint(LinkPurpose purpose, @Nullable TenantId tenant, UUID subject) {
        links.forget(purpose, subject);
        Secret secret = Secret.mint();
        links.save(new OneTimeLink(
                purpose, secret, tenant, subject, clock.instant().plus(purpose.lifetime())));
        return secret;
    }

    /** A link for a guest. Older ones go on working: a reminder must not break the mail before it. */
    Secret mintForGuest(TenantId tenant, UUID subject, Instant until) {
        Instant latest = clock.instant().plus(LinkPurpose.GUEST.lifetime());
        Secret secret = Secret.mint();
        links.save(
                new OneTimeLink(LinkPurpose.GUEST, secret, tenant, subject, until.isBefore(latest) ? until : latest));
        return secret;
    }

    void forgetGuest(TenantId tenant, UUID subject) {
        links.forget(LinkPurpose.GUEST, tenant.value(), subject);
    }

    /** The link a secret belongs to, as long as it works. */
    Optional<OneTimeLink> find(LinkPurpose purpose, String secret) {
        return links.findByPurposeAndTokenHash(purpose, Secret.hash(secret))
                .filter(link -> link.worksAt(clock.instant()));
    }

    /** @throws ProblemException when the link was used, is too old, or never was */
    OneTimeLink use(LinkPurpose purpose, String secret) {
        OneTimeLink link = find(purpose, secret).orElseThrow(OneTimeLinks::useless);
        if (links.use(Secret.hash(secret), clock.instant()) == 0) {
            throw useless();
        }
        return link;
    }

    void forgetAll(LinkPurpose purpose) {
        links.forgetAll(purpose);
    }

    private static ProblemException useless() {
        return new ProblemException("identity.problem.link");
    }
}
