package io.parley.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportQueueTest {

    private final ReportQueue queue = new ReportQueue();

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    void oneReportOfATenantDoesNotWaitForAllOfAnother() {
        CountDownLatch go = new CountDownLatch(1);
        // One worker stays busy until the end: two would note what they did in an order that says nothing of whose turn
        // it was.
        CountDownLatch end = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<?>> all = new ArrayList<>();
        all.add(queue.submit("busy", () -> await(go)));
        CompletableFuture<?> last = queue.submit("busy", () -> await(end));
        for (int i = 0; i < 50; i++) {
            all.add(queue.submit("busy", () -> order.add("busy")));
        }
        all.add(queue.submit("quiet", () -> order.add("quiet")));

        go.countDown();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        end.countDown();
        last.join();

        assertThat(order.indexOf("quiet")).isLessThan(2);
        assertThat(order).hasSize(51);
    }

    @Test
    void neverMoreThanTwoRunAtATime() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(queue.submit(i, () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return running.decrementAndGet();
            }));
        }

        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aFailureReachesWhoAskedAndStopsNobodyElse() {
        CompletableFuture<String> failing = queue.submit("a", () -> {
            throw new IllegalStateException("no ink");
        });
        CompletableFuture<String> next = queue.submit("a", () -> "printed");

        assertThat(next.join()).isEqualTo("printed");
        assertThatThrownBy(failing::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("no ink");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
