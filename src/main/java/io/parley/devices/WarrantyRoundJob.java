package io.parley.devices;

import io.parley.identity.CurrentUser;
import io.parley.jobs.JobQueue;
import io.parley.jobs.QueuedJob;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works the ends of warranty out anew after a policy changed. Each change has a round of its own: one that came while a round
 * ran must not be lost, and a round without a difference writes nothing.
 */
@Component
class WarrantyRoundJob implements QueuedJob {

    private static final Logger LOG = LoggerFactory.getLogger(WarrantyRoundJob.class);

    private final WarrantyRound round;
    private final JobQueue queue;
    private final CurrentUser currentUser;

    WarrantyRoundJob(WarrantyRound round, JobQueue queue, CurrentUser currentUser) {
        this.round = round;
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(PoliciesChanged event) {
        queue.enqueue(this, currentUser.require().tenantId(), UUID.randomUUID());
    }

    @Override
    public String name() {
        return "warranty-ends";
    }

    @Override
    public void run(UUID subject) {
        round.run();
    }

    @Override
    public void gaveUp(UUID subject) {
        LOG.error("Stored ends of warranty could not be worked out after a change of the policies");
    }
}
