package io.parley.tenancy;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Binds a tenant to the work of one thread, for jobs and commands that run without a signed-in user. In a thread with a
 * signed-in user the user's tenant always wins; see {@link CurrentTenant}.
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private TenantScope() {}

    /** Runs {@code work} for {@code tenant}; see {@link #call}. */
    public static void run(TenantId tenant, Runnable work) {
        refuseOpenTransaction();
        ScopedValue.where(BOUND, tenant).run(work);
    }

    /**
     * Calls {@code work} for {@code tenant}.
     *
     * @throws IllegalStateException inside a transaction: its session keeps the tenant it was opened with, so the rows
     *     would go to the wrong one
     */
    public static <T, X extends Throwable> T call(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        refuseOpenTransaction();
        return ScopedValue.where(BOUND, tenant).call(work);
    }

    static Optional<TenantId> bound() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    private static void refuseOpenTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A tenant cannot be bound inside a transaction");
        }
    }
}
