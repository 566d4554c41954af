package io.parley.briefs;

import io.parley.identity.RunAs;
import io.parley.reporting.RenderedReport;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportQueue;
import io.parley.reporting.ReportRenderer;
import io.parley.tenancy.Branding;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints runs in the background, for exactly the tenant they belong to, once their row is committed. */
@Component
class BriefPress {

    private static final Logger LOG = LoggerFactory.getLogger(BriefPress.class);

    private final BriefRunRepository runs;
    private final ReportQueue queue;
    private final ReportRenderer renderer;
    private final RunAs runAs;
    private final TenantDirectory tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<UUID, Integer> pages = new ConcurrentHashMap<>();

    BriefPress(
            BriefRunRepository runs,
            ReportQueue queue,
            ReportRenderer renderer,
            RunAs runAs,
            TenantDirectory tenants,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.runs = runs;
        this.queue = queue;
        this.renderer = renderer;
        this.runAs = runAs;
        this.tenants = tenants;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Prints the drafts of a run after the running transaction has committed. */
    void printAfterCommit(TenantId tenant, UUID run) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue.submit(tenant, () -> runAs.system(tenant, () -> print(tenant, run)));
            }
        });
    }

    /** Prints one edition now, in a worker; the caller waits. */
    RenderedReport print(TenantId tenant, BriefEdition edition, BriefSnapshot snapshot, Locale locale) {
        BriefWriter writer = new BriefWriter(locale, brand(tenant), false);
        return queue.submit(tenant, () -> renderer.render(writer.write(edition, snapshot)))
                .join();
    }

    /** Pages of a running run set so far by this process. */
    int pagesOf(UUID run) {
        return pages.getOrDefault(run, 0);
    }

    private boolean print(TenantId tenant, UUID id) {
        try {
            BriefSnapshot snapshot = transaction.execute(status -> {
                BriefRun run = runs.findById(id).orElseThrow();
                run.begin();
                return run.snapshot();
            });
            Locale locale = transaction.execute(
                    status -> runs.findById(id).orElseThrow().locale());
            BriefWriter writer = new BriefWriter(locale, brand(tenant), true);
            IntConsumer count = page -> pages.merge(id, 1, Integer::sum);
            RenderedReport client = renderer.render(writer.write(BriefEdition.CLIENT, snapshot), count);
            RenderedReport internal = renderer.render(writer.write(BriefEdition.INTERNAL, snapshot), count);
            transaction.executeWithoutResult(status -> runs.findById(id)
                    .orElseThrow()
                    .finish(client.pdf(), internal.pdf(), client.pages() + internal.pages(), clock.instant()));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Brief run {} failed", id, e);
            transaction.executeWithoutResult(
                    status -> runs.findById(id).orElseThrow().fail("briefs.problem.failed", clock.instant()));
            return false;
        } finally {
            pages.remove(id);
        }
    }

    private ReportBrand brand(TenantId tenant) {
        Branding branding = tenants.branding(tenant).orElseThrow();
        byte[] logo = branding.logo();
        return new ReportBrand(branding.name(), branding.accent(), logo == null ? new byte[0] : logo);
    }
}
