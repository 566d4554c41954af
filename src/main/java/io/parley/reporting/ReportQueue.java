package io.parley.reporting;

import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work on reports away from the threads people wait on: two at a time, and fair. Owners (tenants) take turns, so that one
 * who asks for two hundred reports does not keep another from its one.
 */
@Component
public class ReportQueue {

    private static final int WORKERS = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("report-", 1).daemon().factory());
    private final Map<Object, Deque<Runnable>> waiting = new LinkedHashMap<>();

    /**
     * Puts work at the end of its owner's queue.
     *
     * @param owner whose turn it takes; compared by {@code equals}
     * @return completes with the work's value, or exceptionally with what it threw; cancelling it before its turn skips it
     */
    public <T> CompletableFuture<T> submit(Object owner, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.computeIfAbsent(owner, o -> new ArrayDeque<>()).add(() -> complete(result, work));
        }
        workers.execute(this::runNext);
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        if (result.isCancelled()) {
            return;
        }
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void runNext() {
        Runnable next = takeNext();
        if (next != null) {
            next.run();
        }
    }

    /** The first owner's oldest work; the owner goes to the end of the line. */
    private @Nullable Runnable takeNext() {
        synchronized (waiting) {
            var owners = waiting.entrySet().iterator();
            if (!owners.hasNext()) {
                return null;
            }
            Map.Entry<Object, Deque<Runnable>> first = owners.next();
            Object owner = first.getKey();
            Deque<Runnable> queue = first.getValue();
            owners.remove();
            Runnable next = queue.poll();
            if (!queue.isEmpty()) {
                waiting.put(owner, queue);
            }
            return next;
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
