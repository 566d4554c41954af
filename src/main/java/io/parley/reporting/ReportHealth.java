package io.parley.reporting;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Attacks the engine and prints a warm-up page as soon as the application is up, in the background: the first reader does not
 * pay for compiling the templates, and readiness tells when reports may be printed.
 */
@Component("reports")
class ReportHealth implements HealthIndicator {

    private final ReportQueue queue;
    private final ReportRenderer renderer;
    private final ReportSelfTest selfTest;
    private volatile Health health = Health.outOfService()
            .withDetail("reason", "self-test still running")
            .build();

    ReportHealth(ReportQueue queue, ReportRenderer renderer, ReportSelfTest selfTest) {
        this.queue = queue;
        this.renderer = renderer;
        this.selfTest = selfTest;
    }

    @Override
    public Health health() {
        return health;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        queue.submit(this, () -> renderer.render(WarmUp.document())).whenComplete((report, failure) -> {
            if (failure == null && selfTest.passed()) {
                health = Health.up().build();
            } else {
                health = Health.down()
                        .withDetail("reason", failure == null ? "self-test not passed" : String.valueOf(failure))
                        .build();
                org.slf4j.LoggerFactory.getLogger(ReportHealth.class).error("Reports cannot be printed", failure);
            }
        });
    }
}
