package io.parley.tenancy;

import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Notices suspensions: its own node's at once, other nodes' within two seconds, for one small statement whatever the load.
 * Looks for the first time before anything is served.
 */
@Component
class SuspensionWatch implements SmartInitializingSingleton {

    private final TenantRepository tenants;
    private final SuspendedTenants suspended;

    SuspensionWatch(TenantRepository tenants, SuspendedTenants suspended) {
        this.tenants = tenants;
        this.suspended = suspended;
    }

    @Override
    public void afterSingletonsInstantiated() {
        look();
    }

    /** One look at a time: an earlier answer must not overwrite a later one. A transaction of its own sees what is new. */
    @Scheduled(fixedDelay = 2_000)
    @TransactionalEventListener(TenantStandingChanged.class)
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public synchronized void look() {
        suspended.are(tenants.findIds(TenantStatus.SUSPENDED).stream()
                .map(TenantId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
