package io.parley.identity;

import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links for people without an account: each opens one thing, as often as its reader likes, until a day. What it opens is
 * up to the module that asked for it; the database keeps only the hash of its secret.
 */
@Service
public class GuestLinks {

    private final OneTimeLinks links;
    private final SignInThrottle throttle;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;

    GuestLinks(OneTimeLinks links, SignInThrottle throttle, TenantDirectory tenants, CurrentTenant tenant) {
        this.links = links;
        this.throttle = throttle;
        this.tenants = tenants;
        this.tenant = tenant;
    }

    /**
     * Makes a link at the moment its mail is sent. Only the system may.
     *
     * @param until when it stops working
     * @return the secret, for that mail and for nothing else
     */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.SYSTEM + "')")
    @Transactional(propagation = Propagation.MANDATORY)
    public String mint(UUID subject, Instant until) {
        return links.mintForGuest(tenant.get(), subject, until).text();
    }

    /**
     * What a secret opens; empty when it does not work (any more) or its tenant is suspended.
     *
     * @param networkAddress where the request came from
     * @throws TooManyAttemptsException when too many links that do not exist were tried from there
     */
    @PreAuthorize("permitAll()")
    public Optional<Guest> find(String secret, String networkAddress) {
        throttle.admitGuest(networkAddress);
        Optional<Guest> guest = links.find(LinkPurpose.GUEST, secret)
                .flatMap(link ->
                        link.tenant().filter(tenants::isActive).map(owner -> new Guest(owner, link.subjectId())));
        guest.ifPresent(known -> throttle.guestCameIn(networkAddress));
        return guest;
    }

    /** All links of the tenant at work to a subject stop working at once. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(UUID subject) {
        links.forgetGuest(tenant.get(), subject);
    }

    /** @param subject what the link opens, in the tenant's own tables */
    public record Guest(TenantId tenant, UUID subject) {}
}
