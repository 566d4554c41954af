package io.parley.testing;

import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantScope;
import io.parley.tenancy.TenantService;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A test of services with the whole application and a real database, H2 here and MySQL in a subclass marked
 * {@link OnMySql}. Contexts are shared between classes, so each test opens tenants of its own and leaves its data behind:
 * tests that count on an empty database would hide a missing tenant predicate.
 */
@SpringBootTest
@ContextConfiguration(initializers = H2Database.class)
public abstract class ServiceTest {

    @Autowired
    private TenantService tenants;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Beans keep the holder of their own context, while the static one is that of the context started last. */
    @BeforeEach
    void useTheContextsOwnHolderOfWhoIsSignedIn(@Autowired ObjectProvider<SecurityContextHolderStrategy> holders) {
        holders.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A new tenant that owns nothing yet. */
    protected TenantId openTenant(String name) {
        return withAuthority(TenantPermissions.MANAGE, () -> tenants.open(name, Locale.ENGLISH));
    }

    protected void suspend(TenantId tenant) {
        withAuthority(TenantPermissions.MANAGE, () -> {
            tenants.suspend(tenant);
            return tenant;
        });
    }

    protected void resume(TenantId tenant) {
        withAuthority(TenantPermissions.MANAGE, () -> {
            tenants.resume(tenant);
            return tenant;
        });
    }

    /** Runs {@code work} in one transaction for {@code tenant}, as a job would, without a user. */
    protected <T> T inTenant(TenantId tenant, Supplier<T> work) {
        return TenantScope.call(tenant, () -> inTransaction(work));
    }

    /** Runs {@code work} in one transaction for {@code tenant}, as a job would, without a user. */
    protected void inTenant(TenantId tenant, Runnable work) {
        TenantScope.run(tenant, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    /** Runs {@code work} in one transaction, for whomever the thread works now. */
    @SuppressWarnings("NullAway") // the callback's null is the caller's own
    protected <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private static <T> T withAuthority(String authority, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var operator = new TestingAuthenticationToken("operator", "", authority);
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SecurityContextHolder.getContext().setAuthentication(operator);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
