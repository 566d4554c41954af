package io.parley.identity;

import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantScope;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs work for a tenant in a thread that carries no session, no user and no transaction. In a UI thread the signed-in user
 * always wins over any other binding, so there is no other way to work for somebody else.
 */
final class CleanThread {

    private CleanThread() {}

    /**
     * @param context who acts in that thread; an empty one for nobody
     * @throws IllegalStateException inside a transaction, which belongs to somebody else
     */
    static <T> T call(TenantId tenant, SecurityContext context, Callable<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nobody else can act inside this transaction");
        }
        FutureTask<T> task = new FutureTask<>(() -> TenantScope.call(tenant, () -> {
            SecurityContextHolder.setContext(context);
            return work.call();
        }));
        Thread thread = Thread.ofVirtual()
                .inheritInheritableThreadLocals(false)
                .name("for-" + tenant)
                .start(task);
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while working for tenant " + tenant, interrupted);
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    static <T> T call(TenantId tenant, Callable<T> work) {
        return call(tenant, SecurityContextHolder.createEmptyContext(), work);
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException problem -> problem;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failed);
        };
    }
}
