package io.parley.tenancy;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, suspends and brands tenants. */
@Service
@Transactional
public class TenantService {

    private final TenantRepository tenants;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantService(
            TenantRepository tenants, CurrentTenant currentTenant, ApplicationEventPublisher events, Clock clock) {
        this.tenants = tenants;
        this.currentTenant = currentTenant;
        this.events = events;
        this.clock = clock;
    }

    /** @param locale language of the tenant's mails and of its people until they choose one */
    @PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
    public TenantId open(String name, Locale locale) {
        return tenants.save(new Tenant(name, locale, clock.instant())).tenantId();
    }

    @PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
    public void suspend(TenantId id) {
        tenant(id).suspend();
        events.publishEvent(new TenantStandingChanged(id));
    }

    @PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
    public void resume(TenantId id) {
        tenant(id).resume();
        events.publishEvent(new TenantStandingChanged(id));
    }

    /**
     * Gives a tenant more or less room for documents than is usual.
     *
     * @param megabytes of 1024 × 1024 bytes; absent for what is usual
     * @throws ProblemException if it is less than one
     */
    @PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
    public void limitStorage(TenantId id, @Nullable Integer megabytes) {
        if (megabytes != null && megabytes < 1) {
            throw new ProblemException("tenancy.problem.storage");
        }
        tenant(id).limitStorage(megabytes);
    }

    @PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
    @Transactional(readOnly = true)
    public List<TenantSummary> findAll() {
        return tenants.findAllByOrderByName().stream().map(Tenant::summary).toList();
    }

    /** The signed-in user's own tenant. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Branding branding() {
        return tenant(currentTenant.get()).branding();
    }

    @PreAuthorize("hasAuthority('" + TenantPermissions.BRAND + "')")
    public void brand(Branding branding) {
        tenant(currentTenant.get()).brand(branding);
    }

    private Tenant tenant(TenantId id) {
        return tenants.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
